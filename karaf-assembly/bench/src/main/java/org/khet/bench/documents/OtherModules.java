package org.khet.bench.documents;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.khet.bench.data.BenchDatabase;
import org.khet.bench.groups.UnchangedSchools;
import org.khet.bench.rounds.EmptyRounds;
import org.khet.finance.internal.keeping.FinanceRecords;
import org.khet.finance.internal.keeping.OfficeRules;
import org.khet.finance.internal.school.AdviceRecord;
import org.khet.policyplan.internal.NeighbourAnswers;
import org.khet.policyplan.internal.PolicyplanRegisters;
import org.khet.policyplan.internal.allocation.CommitteeLookup;
import org.khet.policyplan.internal.allocation.CountLookup;
import org.khet.policyplan.internal.money.PaidMoney;
import org.khet.policyplan.internal.plan.FollowedResults;
import org.khet.policyplan.internal.request.SupportKind;
import org.khet.policyplan.internal.setting.KindRegistry;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRegistrar;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeActing;
import org.khet.portal.testkit.fake.FakeCallers;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakeSchoolForms;
import org.khet.portal.testkit.fake.FakeSchoolYears;
import org.khet.portal.testkit.fake.FakeSchools;
import org.khet.portal.testkit.fake.FakeSettings;
import org.khet.portal.testkit.fake.FakeWorkingDays;
import org.khet.portal.testkit.record.SampleDraft;
import org.khet.rounds.internal.RoundsRegisters;
import org.khet.rounds.internal.request.DataRequestKind;
import org.khet.rounds.internal.setting.RoundsPortal;

/** All kinds of finance, of policy and plan and of rounds, beside an office of letters on the same database. */
final class OtherModules {
    private static final SchoolId SCHOOL = new SchoolId(105);

    final List<RecordService<?>> finance;
    final List<RecordService<?>> plans;
    final List<RecordService<?>> rounds;

    OtherModules(BenchDatabase database, LetterOffice office) {
        finance = finance(database, office);
        plans = plans(database, office);
        rounds = rounds(database, office);
    }

    /** The sample schools, to which records may refer. */
    static FakeSchools schools() {
        var schools = new FakeSchools();
        SampleOffices.schools().forEach(schools::with);
        return schools;
    }

    /** So many records wait in each module: questions of schools, offers of support, requests for data. */
    void fill(TestCaller maker, int each) {
        LocalDate today = LocalDate.now(Clock.systemUTC());
        fill(
                finance,
                AdviceRecord.class,
                maker,
                each,
                (kind, no) -> SampleDraft.of(kind, today).with(kind.question, LetterSubjects.subject(no)));
        fill(
                plans,
                SupportKind.class,
                maker,
                each,
                (kind, no) -> new RecordDraft()
                        .with(kind.school, SCHOOL)
                        .with(kind.body, LetterSubjects.sender(no))
                        .with(kind.project, LetterSubjects.subject(no))
                        .with(kind.asked, BigDecimal.valueOf(1_000L + no)));
        fill(
                rounds,
                DataRequestKind.class,
                maker,
                each,
                (kind, no) -> SampleDraft.of(kind, today).with(kind.topic, LetterSubjects.subject(no)));
    }

    private static <K extends RecordKind> void fill(
            List<RecordService<?>> services,
            Class<K> kind,
            TestCaller maker,
            int each,
            BiFunction<K, Integer, RecordDraft> draft) {
        RecordService<?> service = services.stream()
                .filter(one -> kind.isInstance(one.kind()))
                .findFirst()
                .orElseThrow();
        for (int no = 1; no <= each; no++) {
            service.internal().create(maker, draft.apply(kind.cast(service.kind()), no));
        }
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
                schools(),
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
                        schools(),
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
