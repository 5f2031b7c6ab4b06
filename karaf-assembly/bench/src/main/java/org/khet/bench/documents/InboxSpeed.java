package org.khet.bench.documents;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.khet.bench.Figure;
import org.khet.bench.Measurement;
import org.khet.bench.SampleStatistics;
import org.khet.bench.data.BenchDatabase;
import org.khet.bench.data.BenchProduct;
import org.khet.bench.groups.UnchangedSchools;
import org.khet.bench.rounds.EmptyRounds;
import org.khet.documents.internal.LetterTopics;
import org.khet.documents.internal.chain.LevelKind;
import org.khet.documents.internal.chain.rule.ChainActor;
import org.khet.documents.internal.chain.rule.ChainPart;
import org.khet.documents.internal.flow.PaperRegisters;
import org.khet.documents.internal.inbox.InboxService;
import org.khet.documents.internal.paper.PaperPermissions;
import org.khet.finance.internal.keeping.FinanceRecords;
import org.khet.finance.internal.keeping.OfficeRules;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.policyplan.internal.NeighbourAnswers;
import org.khet.policyplan.internal.PolicyplanRegisters;
import org.khet.policyplan.internal.allocation.CommitteeLookup;
import org.khet.policyplan.internal.allocation.CountLookup;
import org.khet.policyplan.internal.money.PaidMoney;
import org.khet.policyplan.internal.plan.FollowedResults;
import org.khet.policyplan.internal.setting.KindRegistry;
import org.khet.policyplan.internal.setting.PolicyplanPermissions;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRegistrar;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.api.waiting.WaitingSource;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeActing;
import org.khet.portal.testkit.fake.FakeCallers;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakeSchoolForms;
import org.khet.portal.testkit.fake.FakeSchoolYears;
import org.khet.portal.testkit.fake.FakeSchools;
import org.khet.portal.testkit.fake.FakeSettings;
import org.khet.portal.testkit.fake.FakeSwitches;
import org.khet.portal.testkit.fake.FakeWorkingDays;
import org.khet.rounds.internal.RoundsRegisters;
import org.khet.rounds.internal.setting.RoundsPermissions;
import org.khet.rounds.internal.setting.RoundsPortal;

/**
 * What waits for a director who may do everything: 2,500 papers to sign and 2,500 letters to route, found among all kinds of four modules,
 * as the server gathers them for the first page.
 */
public final class InboxSpeed implements Measurement {
    private static final int PAPERS = 2_500;
    private static final int LETTERS = 2_500;
    private static final int FIRST = 201;
    private static final int SAMPLES = 20;
    private static final int WARM = 60;
    private static final double MILLISECONDS = 150;

    private final BenchProduct product;

    /** What waits on this product. */
    public InboxSpeed(BenchProduct product) {
        this.product = product;
    }

    /** Records of a module that wait, as its module asks each of its kinds. */
    private record Module(ModuleId module, LetterOffice office, List<RecordService<?>> services)
            implements WaitingSource {
        @Override
        public List<Waiting> waiting(Caller caller, int most) {
            return office.records.waiting(services, caller, most);
        }
    }

    @Override
    public List<String> names() {
        return List.of("documents-inbox-" + product.id());
    }

    @Override
    public List<Figure> measure(Notes notes) throws Exception {
        try (var database = new BenchDatabase(product);
                var office = new LetterOffice(database, new FakeSchools())) {
            office.open();
            PaperRegisters papers = PaperOffice.papers(database, office);
            ManyLetters.fill(database, office, LETTERS, notes);
            TestCaller director = director();
            levels(papers, director);
            database.execute(List.of("update doc_letter_in set state = 'REGISTERED'"));
            InboxService inbox = inbox(database, office);
            Runnable page = () -> {
                int signing = papers.desk().waiting(director, FIRST).size();
                int others = inbox.parts(director, HalfDay.of(Clock.systemUTC().instant())).stream()
                        .mapToInt(part -> part.rows().size())
                        .sum();
                if (signing < FIRST || others < InboxService.MOST) {
                    throw new IllegalStateException(signing + " papers and " + others + " records wait");
                }
            };
            for (int i = 0; i < WARM; i++) {
                page.run();
            }
            int questions = database.recorder().queriesOf(page).size();
            List<Double> rounds = new ArrayList<>();
            for (int round = 1; round <= SampleStatistics.COUNT; round++) {
                double[] times = new double[SAMPLES];
                for (int i = 0; i < SAMPLES; i++) {
                    long began = System.nanoTime();
                    page.run();
                    times[i] = (System.nanoTime() - began) / 1e6;
                }
                rounds.add(SampleStatistics.p95(times));
                notes.say(String.format(
                        Locale.ROOT,
                        "round %d: p95 %.0f ms, %d questions",
                        round,
                        SampleStatistics.p95(times),
                        questions));
            }
            return List.of(Figure.atMost(
                    "documents-inbox-" + product.id(),
                    "what waits for a director with 5,000 open papers, p95",
                    SampleStatistics.median(rounds),
                    MILLISECONDS,
                    "ms"));
        }
    }

    private static TestCaller director() {
        Permission[] all = Stream.of(
                        FinancePermissions.entries(),
                        PolicyplanPermissions.entries(),
                        RoundsPermissions.entries(),
                        LetterTopics.permissions(),
                        PaperPermissions.entries())
                .flatMap(List::stream)
                .map(PermissionEntry::permission)
                .distinct()
                .toArray(Permission[]::new);
        return TestCaller.of(LetterOffice.OFFICE, 1).with(all);
    }

    /** Papers that wait for the director's signature. */
    private static void levels(PaperRegisters papers, TestCaller director) {
        RecordService<LevelKind> levels = papers.chain().registers().levels();
        LevelKind kind = levels.kind();
        for (int i = 0; i < PAPERS; i++) {
            RecordRow level = levels.internal()
                    .create(
                            director,
                            new RecordDraft()
                                    .with(kind.paper, "documents.memo/" + i)
                                    .with(kind.pass, 1)
                                    .with(kind.levelNo, 3)
                                    .with(kind.actor, ChainActor.OFFICE_HEAD)
                                    .with(kind.part, ChainPart.DECISION)
                                    .with(kind.maySkip, false)
                                    .with(kind.remindDays, 3)
                                    .with(kind.holder, director.person())
                                    .with(kind.subject, LetterSubjects.subject(i))
                                    .with(kind.sort, "memo")
                                    .with(kind.urgency, "NORMAL"));
            levels.internal().act(director, level, kind.begin);
        }
    }

    private static InboxService inbox(BenchDatabase database, LetterOffice office) {
        var switches = new FakeSwitches();
        var inbox = new InboxService(
                switches, new FakeCallers(), new FakeActing(), new FakePeople(), database.transactions());
        List<Module> modules = List.of(
                new Module(new ModuleId("documents"), office, office.kept),
                new Module(new ModuleId("finance"), office, finance(database, office)),
                new Module(new ModuleId("policyplan"), office, plans(database, office)),
                new Module(new ModuleId("rounds"), office, rounds(database, office)));
        for (Module one : modules) {
            switches.turn(LetterOffice.OFFICE, one.module().value(), true);
            inbox.come(one);
        }
        return inbox;
    }

    private static List<RecordService<?>> finance(BenchDatabase database, LetterOffice office) {
        Kept kept = new Kept(office, database.unit("finance", "fin"), new ArrayList<>());
        return FinanceRecords.of(
                        kept,
                        kept.unit(),
                        new OfficeRules(
                                new FakeSettings(),
                                new FakeWorkingDays(),
                                new FakeActing(),
                                new FakePeople(),
                                new FakeSchoolYears()))
                .services();
    }

    private static List<RecordService<?>> plans(BenchDatabase database, LetterOffice office) {
        Kept kept = new Kept(office, database.unit("policyplan", "pol"), new ArrayList<>());
        var _ = new PolicyplanRegisters(
                kept,
                new FakeSchools(),
                new FakeSettings(),
                new UnchangedSchools(),
                new UnchangedSchools(),
                new NeighbourAnswers(new PaidMoney(), new FollowedResults(), new CountLookup(), new CommitteeLookup()));
        return kept.all();
    }

    private static List<RecordService<?>> rounds(BenchDatabase database, LetterOffice office) {
        Kept kept = new Kept(office, database.unit("rounds", "rnd"), new ArrayList<>());
        var _ = new RoundsRegisters(
                kept,
                new RoundsPortal(
                        new EmptyRounds(),
                        new FakeSchools(),
                        new FakePeople(),
                        new FakeCallers(),
                        new FakeCodeLists(),
                        new FakeSettings(),
                        new FakeSchoolForms(),
                        Clock.systemUTC()),
                new FakeWorkingDays(),
                kept.unit());
        return kept.all();
    }

    /** The kinds of a module, kept in its unit. */
    private record Kept(LetterOffice office, UnitOfWork unit, List<RecordService<?>> all)
            implements RecordRegistrar, KindRegistry {
        @Override
        public <K extends RecordKind> RecordService<K> register(K kind) {
            RecordService<K> service = office.records.of(kind, unit);
            all.add(service);
            return service;
        }

        @Override
        public <K extends RecordKind> RecordService<K> keep(K kind) {
            return register(kind);
        }
    }
}
