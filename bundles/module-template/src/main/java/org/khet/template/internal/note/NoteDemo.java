package org.khet.template.internal.note;

import java.time.LocalDate;
import java.util.List;
import org.khet.portal.api.demo.DemoData;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.Unit;
import org.khet.portal.api.office.Units;
import org.khet.portal.api.security.Callers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Notes of the demonstration offices. */
@Component
public final class NoteDemo implements DemoData {
    private static final List<String> OFFICES = List.of("KT1", "KT2");

    private final Notes notes;
    private final NoteBoard board;
    private final Units units;
    private final ModuleSwitches switches;
    private final Callers callers;

    /** For the component runtime. */
    @Activate
    public NoteDemo(
            @Reference Notes notes,
            @Reference NoteBoard board,
            @Reference Units units,
            @Reference ModuleSwitches switches,
            @Reference Callers callers) {
        this.notes = notes;
        this.board = board;
        this.units = units;
        this.switches = switches;
        this.callers = callers;
    }

    @Override
    public String module() {
        return "template";
    }

    @Override
    public void load(Cast cast) {
        OFFICES.forEach(code -> cast.office(code)
                .filter(office -> switches.isOn(office, new ModuleId(module())))
                .filter(office -> notes.after(office, 0, 1).isEmpty())
                .ifPresent(office -> hang(office, cast.today())));
    }

    @Override
    public void remove(Cast cast) {
        OFFICES.forEach(code -> cast.office(code).ifPresent(notes::clear));
    }

    private void hang(OfficeId office, LocalDate today) {
        for (Unit unit : units.of(office).stream().limit(2).toList()) {
            board.post(
                    callers.system(office),
                    new NoteDraft(
                            unit.id(),
                            "ปิดปรับปรุงห้องประชุม 2 ชั่วคราว",
                            "ห้องประชุม 2 ปิดปรับปรุงระบบเสียง ขอให้ใช้ห้องประชุม 1 แทน",
                            today.plusDays(7)));
        }
    }
}
