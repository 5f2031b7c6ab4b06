package org.khet.documents.internal.demo;

import java.time.Clock;
import java.util.List;
import org.khet.documents.internal.DocumentsModule;
import org.khet.documents.internal.flow.OfficePeople;
import org.khet.documents.internal.flow.PaperRegisters;
import org.khet.documents.internal.register.StandardRegisters;
import org.khet.portal.api.demo.DemoData;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Memos and orders of the demonstration office KT1 on their way, and the chain with which both begin. Source: core I.3. */
@Component(service = DemoData.class)
public final class PapersDemo implements DemoData {
    private static final int AFTER_OTHERS = 140;
    private final DocumentsModule documents;
    private final ModuleSwitches switches;
    private final Transactions transactions;
    private final OfficePeople people;
    private final Files files;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public PapersDemo(
            @Reference DocumentsModule documents,
            @Reference ModuleSwitches switches,
            @Reference Transactions transactions,
            @Reference OfficePeople people,
            @Reference Files files,
            @Reference Clock clock) {
        this.documents = documents;
        this.switches = switches;
        this.transactions = transactions;
        this.people = people;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public String module() {
        return "documents";
    }

    @Override
    public int order() {
        return AFTER_OTHERS;
    }

    @Override
    public void load(Cast cast) {
        cast.office("KT1")
                .filter(office -> switches.isOn(office, documents.id()))
                .ifPresent(office -> transactions.run(() -> load(cast, office)));
        cast.office("KT2")
                .filter(office -> switches.isOn(office, documents.id()))
                .ifPresent(
                        office -> transactions.run(() -> begin(people.callers().system(office))));
    }

    private void begin(Caller system) {
        documents.papers().begin(new RecordContext(system, clock.instant(), OfficeTime.day(clock.instant())));
    }

    private void load(Cast cast, OfficeId office) {
        PaperRegisters papers = documents.papers();
        Caller system = people.callers().system(office);
        // other modules may have asked for decisions before: memos alone do not tell that these are there
        if (papers.chain().registers().lines().internal().count(system, RecordFilter.ALL) > 0) {
            return;
        }
        new StandardRegisters(documents.registers().registers).add(system);
        begin(system);
        DemoEmblem.bring(papers.emblems().emblems(), files, system);
        DemoCast members = new DemoCast(people, cast, office);
        new DemoMemos(papers, members).load();
        new DemoOrders(papers, members, cast.today()).load();
    }

    /** The record layer clears all kinds of the module. */
    @Override
    public void remove(Cast cast) {
        List.of("KT1", "KT2")
                .forEach(code -> cast.office(code).ifPresent(office -> {
                    documents.papers().memos().clear(office);
                    documents.papers().orders().orders().clear(office);
                }));
    }
}
