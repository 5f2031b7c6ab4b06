package org.khet.portal.admin.internal.process.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.process.OwnedProcess;
import org.khet.portal.api.admin.process.ProcessOwnership;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.Units;
import org.khet.portal.api.text.ScreenDates;

/**
 * Processes and their owners in words.
 *
 * @param texts  texts of all modules
 * @param office whose units
 * @param units  units as they stood on each day
 * @param today  today in the offices
 */
record ProcessMessages(Texts texts, OfficeId office, Units units, LocalDate today) {
    String name(OwnedProcess process) {
        String key = process.template().textKey();
        return texts.has(key) ? texts.get(key) : process.template().code();
    }

    String module(OwnedProcess process) {
        String key = process.module().value() + ".title";
        return texts.has(key) ? texts.get(key) : process.module().value();
    }

    String owner(OwnedProcess process) {
        UnitId owner = process.owner();
        return owner == null ? texts.get("admin.processes.nobody") : unit(owner, today);
    }

    /** What is decided for a later day, empty when nothing is. */
    String next(OwnedProcess process) {
        ProcessOwnership next = process.next();
        return next == null ? "" : texts.get("admin.processes.next", unit(next.unit(), next.from()), day(next.from()));
    }

    String origin(OwnedProcess process) {
        return texts.get(process.standard() ? "admin.processes.standard" : "admin.processes.decided");
    }

    String unit(UnitId unit, LocalDate day) {
        return units.find(office, unit, day).map(this::unit).orElse("–");
    }

    String unit(Unit unit) {
        return texts.choose(unit.shortName(), unit.nameEnglish());
    }

    String day(@Nullable LocalDate day) {
        return day == null ? "" : ScreenDates.in(texts.locale()).listDate(day);
    }
}
