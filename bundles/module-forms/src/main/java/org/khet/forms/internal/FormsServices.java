package org.khet.forms.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.khet.forms.internal.ask.AnswerLinkRepository;
import org.khet.forms.internal.ask.AnswerLinks;
import org.khet.forms.internal.ask.AnswerMatrix;
import org.khet.forms.internal.ask.AnswerNames;
import org.khet.forms.internal.ask.AnswerService;
import org.khet.forms.internal.ask.Answers;
import org.khet.forms.internal.ask.AskGateway;
import org.khet.forms.internal.ask.AskRecords;
import org.khet.forms.internal.ask.BallotRepository;
import org.khet.forms.internal.ask.ResultService;
import org.khet.forms.internal.design.BankQuestions;
import org.khet.forms.internal.design.DesignImporter;
import org.khet.forms.internal.design.DesignRecords;
import org.khet.forms.internal.design.GrantRoles;
import org.khet.forms.internal.design.ReferredTargets;
import org.khet.forms.internal.entry.EntrySource;
import org.khet.forms.internal.entry.FormEntryService;
import org.khet.forms.internal.entry.OfficeRegisters;
import org.khet.forms.internal.entry.RegisterActors;
import org.khet.forms.internal.entry.RegisterSource;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordServices;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.api.search.RecordSource;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.waiting.WaitingSource.Deadline;
import org.khet.portal.api.waiting.WaitingSource.Waiting;

/** The services of the module, made once over its registers. */
public final class FormsServices {
    private final FormsRegisters registers;
    private final FormEntryService entries;
    private final BallotRepository ballots;
    private final AnswerService answers;
    private final AnswerLinkRepository linked;
    private final AnswerLinks links;
    private final AnswerNames.Sources named;
    private final DesignImporter files;
    private final List<RecordSource> sources;
    private final AskGateway gateway;
    private final OfficeRegisters made;
    private final RegisterActors actors;

    FormsServices(
            FormsRegisters registers,
            RecordServices records,
            UnitOfWork work,
            OfficeReferenceServices office,
            Clock clock) {
        this.registers = registers;
        DesignRecords designs = registers.designs();
        AskRecords asks = registers.asks();
        entries = new FormEntryService(designs, records, work, office.people);
        ballots = new BallotRepository(work);
        answers = new AnswerService(asks, entries, ballots, office.people, office.transactions, clock);
        linked = new AnswerLinkRepository(work);
        links = new AnswerLinks(asks, answers, linked, office.callers, office.transactions, clock);
        named = new AnswerNames.Sources(office.schools, office.units, office.people, office.posts);
        files = new DesignImporter(designs, registers.rules(), registers.roles(), office.transactions, clock);
        gateway = new AskGateway(asks, designs, office.callers, office.transactions);
        made = new OfficeRegisters(designs, entries, office.callers);
        actors = new RegisterActors(entries, office.callers, office.people);
        sources =
                List.of(new EntrySource(entries, office.callers), new RegisterSource(designs, entries, office.callers));
    }

    /** The services without screens, over a unit of the module: for whoever measures or tests them. */
    public static FormsServices over(
            RecordServices records, UnitOfWork work, OfficeReferenceServices office, Clock clock) {
        FormsRegisters.KindRegistrar keeper = new FormsRegisters.KindRegistrar() {
            @Override
            public <K extends RecordKind> RecordService<K> keep(K kind) {
                return records.of(kind, work);
            }
        };
        return new FormsServices(new FormsRegisters(keeper, records, office), records, work, office, clock);
    }

    /** Designs and editions. */
    public DesignRecords designs() {
        return registers.designs();
    }

    /** The bank of questions. */
    public RecordService<BankQuestions> questions() {
        return registers.questions();
    }

    /** Registers whose records fields may name. */
    public ReferredTargets targets() {
        return registers.targets();
    }

    /** Roles to which designs grant rights. */
    public GrantRoles roles() {
        return registers.roles();
    }

    /** Askings and answers. */
    public AskRecords asks() {
        return registers.asks();
    }

    /** Registers that are data. */
    public FormEntryService entries() {
        return entries;
    }

    /** The same for what follows from every register. */
    public OfficeRegisters made() {
        return made;
    }

    /** Who may go on with a record of such a register. */
    public RegisterActors actors() {
        return actors;
    }

    /** Anonymous answers. */
    public BallotRepository ballots() {
        return ballots;
    }

    /** Answers what is asked. */
    public AnswerService answers() {
        return answers;
    }

    /** Answers of people without an account. */
    public AnswerLinks links() {
        return links;
    }

    /** Their links. */
    public AnswerLinkRepository linked() {
        return linked;
    }

    /** Adds up, in words of the code lists of the office. */
    public ResultService results(CodeLists codes) {
        return new ResultService(asks(), entries, ballots, codes);
    }

    /** Who answered what, in words of the code lists of the office. */
    public AnswerMatrix matrix(CodeLists codes) {
        return new AnswerMatrix(asks(), entries, named, codes);
    }

    /** Designs as files. */
    public DesignImporter files() {
        return files;
    }

    /** Asks for other modules. */
    public AskGateway gateway() {
        return gateway;
    }

    /** What a caller still has to answer: it is sent by a form and no action, so the record layer does not know of it. */
    List<Waiting> owed(Caller caller) {
        Answers kind = asks().answers().kind();
        return answers.owed(caller).stream()
                .map(row -> new Waiting(
                        RecordTexts.title(kind),
                        row.get(kind.title),
                        RecordTexts.state(kind, row.state()),
                        row.head().created(),
                        row.state().equals(kind.returned),
                        kind.pageAddress(row.id())))
                .toList();
    }

    /** Those that are to be sent before a day. */
    List<Deadline> due(Caller caller, LocalDate until) {
        Answers kind = asks().answers().kind();
        return answers.owed(caller).stream()
                .filter(row -> row.get(kind.due).isBefore(until))
                .map(row -> new Deadline(
                        RecordTexts.title(kind), row.get(kind.title), row.get(kind.due), kind.pageAddress(row.id())))
                .toList();
    }

    /** What the search of the portal finds beside records of declared kinds. */
    public List<RecordSource> sources() {
        return sources;
    }
}
