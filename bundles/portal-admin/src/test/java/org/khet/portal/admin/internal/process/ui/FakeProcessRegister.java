package org.khet.portal.admin.internal.process.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.process.OwnedProcess;
import org.khet.portal.api.admin.process.ProcessAttachment;
import org.khet.portal.api.admin.process.ProcessOwnership;
import org.khet.portal.api.admin.process.ProcessRegister;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.process.ProcessTemplate;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitId;

/** A register with two processes that remembers what it was asked to do. */
final class FakeProcessRegister implements ProcessRegister {
    static final String REPAIR = "ict.repair";
    static final UnitId ICT = new UnitId(3);
    static final UnitId PLAN = new UnitId(4);
    final List<ProcessAttachment> attached = new ArrayList<>();
    final List<Integer> editions = new ArrayList<>();

    @Nullable RuntimeException failure;

    private final ProcessOwnership decided = new ProcessOwnership(
            PLAN,
            LocalDate.of(2027, 1, 1),
            "คำสั่งที่ 12/2570",
            "นางสาวเจ้าหน้าที่ 13",
            Instant.parse("2026-11-01T02:00:00Z"));

    @Override
    public List<OwnedProcess> list(Caller caller) {
        ModuleId ict = new ModuleId("ict");
        return List.of(
                new OwnedProcess(ict, ProcessTemplate.of("ict.equipment", "ICT"), null, null, true),
                new OwnedProcess(ict, ProcessTemplate.of(REPAIR, "ICT", "PLAN"), ICT, decided, false));
    }

    @Override
    public List<OwnedProcess> unowned(Caller caller, LocalDate day) {
        return list(caller).stream().filter(one -> one.owner() == null).toList();
    }

    @Override
    public Versioned<OwnedProcess> open(Caller caller, String process) {
        return new Versioned<>(
                list(caller).stream()
                        .filter(one -> one.template().code().equals(process))
                        .findFirst()
                        .orElseThrow(),
                7);
    }

    @Override
    public List<ProcessOwnership> decisions(Caller caller, String process) {
        return process.equals(REPAIR) ? List.of(decided) : List.of();
    }

    @Override
    public void attach(Caller caller, int edition, ProcessAttachment attachment) {
        RuntimeException wanted = failure;
        if (wanted != null) {
            throw wanted;
        }
        attached.add(attachment);
        editions.add(edition);
    }
}
