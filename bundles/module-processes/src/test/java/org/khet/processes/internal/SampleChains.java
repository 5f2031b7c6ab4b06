package org.khet.processes.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.portal.api.approval.Approvals;
import org.khet.portal.api.approval.Chains;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.CodeList.Code;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.testkit.SampleOffices;

/** The module of documents as others see it: chains of two sorts, lines of deputies, and what was asked of it. */
public final class SampleChains implements Chains, Approvals {
    public final List<Code> sorts = new ArrayList<>(List.of(
            Code.of("travel", "ขออนุญาตไปราชการ", "Request for official travel"),
            Code.of("processes.task", "ขออนุมัติตามขั้นตอนของกระบวนงาน", "Step of a process")));
    public final Map<UnitId, PostId> lines = new HashMap<>();
    public final List<Request> asked = new ArrayList<>();

    /** The module is there, and on in the office; decisions are typed still. */
    public static SampleChains on(ProcessesFixture at) {
        SampleChains chains = new SampleChains();
        at.switches.turn(SampleOffices.KT1, "documents", true);
        at.chains.come(chains);
        return chains;
    }

    /** From now on it decides by papers. */
    public SampleChains deciding(ProcessesFixture at) {
        at.approvals.come(this);
        return this;
    }

    @Override
    public ModuleId module() {
        return new ModuleId("documents");
    }

    @Override
    public List<Code> sorts(OfficeId office) {
        return List.copyOf(sorts);
    }

    @Override
    public Optional<PostId> leader(OfficeId office, UnitId unit, LocalDate day) {
        return Optional.ofNullable(lines.get(unit));
    }

    @Override
    public String ask(Caller caller, Request request) {
        asked.add(request);
        return "paper " + asked.size();
    }
}
