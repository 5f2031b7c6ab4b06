package org.khet.promotion.internal.meal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khet.portal.api.ask.AskRequest;
import org.khet.portal.api.ask.AskedForm;
import org.khet.portal.api.ask.SchoolForms;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.OfferedValue;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.structure.UnitId;

/** The form of the office by which schools answer a follow-up of milk or lunch; where forms are away nobody is asked by one. */
public final class MealForm {
    private final SchoolForms forms;

    /** Over the forms of the office. */
    public MealForm(SchoolForms forms) {
        this.forms = forms;
    }

    boolean isOn(OfficeId office) {
        return forms.isOn(office);
    }

    boolean knows(OfficeId office, String key) {
        return forms.knows(office, key);
    }

    List<OfferedValue> offers(OfficeId office) {
        return forms.all(office).stream()
                .map(form -> new OfferedValue(form.key(), form.name()))
                .toList();
    }

    private static String key(RecordRow check) {
        return check.kind().type() + " " + check.id();
    }

    /** Asks all schools of the area until the last day. */
    void ask(MealCheckKind kind, RecordRow check, UnitId unit) {
        OfficeId office = check.head().office();
        if (!forms.isOn(office) || check.get(kind.form).isEmpty()) {
            return;
        }
        forms.ask(
                office,
                new AskRequest(
                        check.get(kind.form),
                        check.get(kind.title),
                        "ติดตามอาหารเสริมนมและอาหารกลางวัน: " + check.get(kind.title),
                        unit,
                        check.get(kind.contact),
                        Set.of(),
                        check.get(kind.closesOn),
                        new RecordLink(kind.type(), check.id(), check.get(kind.title)),
                        key(check)));
    }

    /** Takes answers of all until the last day that the follow-up has now, also after the form was closed. */
    void extend(MealCheckKind kind, RecordRow check) {
        if (!check.get(kind.form).isEmpty()) {
            forms.extend(check.head().office(), key(check), Set.of(), check.get(kind.closesOn));
        }
    }

    /** A follow-up that is closed before its last day takes answers until the end of this day only; a form that is closed stays so. */
    void shorten(MealCheckKind kind, RecordRow check, LocalDate today) {
        OfficeId office = check.head().office();
        boolean early = !check.get(kind.form).isEmpty() && today.isBefore(check.get(kind.closesOn));
        if (early && forms.find(office, key(check)).filter(ask -> !ask.closed()).isPresent()) {
            forms.extend(office, key(check), Set.of(), today);
        }
    }

    /** What was asked and answered; empty where nothing was, or forms are away. */
    public Optional<AskedForm> of(MealCheckKind kind, RecordRow check) {
        return Optional.of(check.get(kind.form))
                .filter(form -> !form.isEmpty())
                .flatMap(form -> forms.asked(check.head().office(), form, key(check)));
    }
}
