package org.khet.bench.documents;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.khet.bench.Figure;
import org.khet.bench.Measurement;
import org.khet.bench.SampleStatistics;
import org.khet.bench.data.BenchDatabase;
import org.khet.bench.data.BenchProduct;
import org.khet.documents.internal.LetterTopics;
import org.khet.documents.internal.chain.LevelKind;
import org.khet.documents.internal.chain.rule.ChainActor;
import org.khet.documents.internal.chain.rule.ChainPart;
import org.khet.documents.internal.flow.PaperRegisters;
import org.khet.documents.internal.inbox.InboxService;
import org.khet.documents.internal.paper.PaperPermissions;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.policyplan.internal.setting.PolicyplanPermissions;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.api.waiting.WaitingSource;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeActing;
import org.khet.portal.testkit.fake.FakeCallers;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakeSwitches;
import org.khet.rounds.internal.setting.RoundsPermissions;

/**
 * What waits for a director who may do everything, 5,000 records of four modules: 1,000 papers to sign, 1,000 letters to
 * route, and as many questions of schools in finance, offers of support in policy and plan and requests for data in rounds; found among all
 * kinds of these modules, as the server gathers them for the first page.
 */
public final class InboxSpeed implements Measurement {
    private static final int EACH = 1_000;
    private static final int MODULES = 4;
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
            return office.records.waiting(services, caller, most, Instant.MAX);
        }
    }

    @Override
    public List<String> names() {
        return List.of("documents-inbox-" + product.id());
    }

    @Override
    public List<Figure> measure(Notes notes) throws Exception {
        try (var database = new BenchDatabase(product);
                var office = new LetterOffice(database, OtherModules.schools())) {
            office.open();
            PaperRegisters papers = PaperOffice.papers(database, office);
            ManyLetters.fill(database, office, EACH, notes);
            TestCaller director = director();
            levels(papers, director);
            database.execute(List.of("update doc_letter_in set state = 'REGISTERED'"));
            InboxService inbox = inbox(database, office, director);
            if (product == BenchProduct.POSTGRESQL) {
                database.executeAlone("vacuum analyze"); // as the server itself does after a while
            }
            Runnable page = () -> {
                int signing = papers.desk().waiting(director, FIRST).size();
                List<InboxService.Part> parts =
                        inbox.parts(director, HalfDay.of(Clock.systemUTC().instant()));
                if (signing < FIRST || parts.size() < MODULES || !parts.stream().allMatch(InboxService.Part::more)) {
                    throw new IllegalStateException(signing + " papers and " + parts + " wait");
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
        for (int i = 0; i < EACH; i++) {
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

    private static InboxService inbox(BenchDatabase database, LetterOffice office, TestCaller director) {
        var switches = new FakeSwitches();
        var inbox = new InboxService(
                switches, new FakeCallers(), new FakeActing(), new FakePeople(), database.transactions());
        var others = new OtherModules(database, office);
        others.fill(director, EACH);
        Map<String, List<RecordService<?>>> modules = Map.of(
                "documents", office.kept,
                "finance", others.finance,
                "policyplan", others.plans,
                "rounds", others.rounds);
        modules.forEach((module, services) -> {
            switches.turn(LetterOffice.OFFICE, module, true);
            inbox.come(new Module(new ModuleId(module), office, services));
        });
        return inbox;
    }
}
