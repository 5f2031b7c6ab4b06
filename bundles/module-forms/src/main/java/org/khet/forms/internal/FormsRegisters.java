package org.khet.forms.internal;

import org.khet.forms.internal.ask.Answers;
import org.khet.forms.internal.ask.AskFlow;
import org.khet.forms.internal.ask.AskRecords;
import org.khet.forms.internal.ask.Askings;
import org.khet.forms.internal.design.BankQuestions;
import org.khet.forms.internal.design.DesignRecords;
import org.khet.forms.internal.design.Designs;
import org.khet.forms.internal.design.EditionFlow;
import org.khet.forms.internal.design.EditionRules;
import org.khet.forms.internal.design.Editions;
import org.khet.forms.internal.design.GrantRoles;
import org.khet.forms.internal.design.QuestionBank;
import org.khet.forms.internal.design.ReferredTargets;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordServices;

/** The registers of the module and how they hang together. */
final class FormsRegisters {
    /** Keeps a kind. */
    interface KindRegistrar {
        <K extends RecordKind> RecordService<K> keep(K kind);
    }

    private final DesignRecords designs;
    private final AskRecords asks;
    private final RecordService<BankQuestions> questions;
    private final ReferredTargets targets;
    private final GrantRoles roles = new GrantRoles();
    private final EditionRules rules;

    FormsRegisters(KindRegistrar keeper, RecordServices services, OfficeReferenceServices office) {
        QuestionBank bank = new QuestionBank(this::questions, this::designs);
        targets = new ReferredTargets(this::designs, office.callers);
        rules = new EditionRules(this::designs, bank, targets, services);
        EditionFlow flow = new EditionFlow(this::designs);
        Designs design = new Designs(roles);
        design.create().then(flow::first);
        design.revise.then(flow::next);
        Editions edition = new Editions(rules::check, rules::slots, bank::offered, targets::offered);
        edition.publish.then(flow::publish);
        designs = new DesignRecords(keeper.keep(design), keeper.keep(edition));
        design.against(designs.designs());
        questions = keeper.keep(new BankQuestions(bank::asked));
        AskFlow asking = new AskFlow(this::asks, this::designs, office.schools);
        Askings ask = new Askings(asking::comparable);
        ask.ask.when(asking::asking).does(asking::fixed);
        ask.giveBack.does(asking::loosened);
        ask.refuse.does(asking::loosened);
        ask.start.when(asking::opening).does(asking::fixed).then(asking::opened);
        ask.extend.then(asking::extended);
        ask.report.then(asking::reported);
        asks = new AskRecords(keeper.keep(ask), keeper.keep(new Answers(office.people)));
    }

    DesignRecords designs() {
        return designs;
    }

    RecordService<BankQuestions> questions() {
        return questions;
    }

    ReferredTargets targets() {
        return targets;
    }

    GrantRoles roles() {
        return roles;
    }

    EditionRules rules() {
        return rules;
    }

    AskRecords asks() {
        return asks;
    }
}
