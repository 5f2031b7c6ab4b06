package org.khet.ict.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.ict.internal.story.IctOffice.ASKING;
import static org.khet.ict.internal.story.IctOffice.HEAD;
import static org.khet.ict.internal.story.IctOffice.KT1;
import static org.khet.ict.internal.story.IctOffice.OTHER;
import static org.khet.ict.internal.story.IctOffice.TECHNICIAN;
import static org.khet.ict.internal.story.IctOffice.TODAY;
import static org.khet.ict.internal.story.IctOffice.act;
import static org.khet.ict.internal.story.IctOffice.now;
import static org.khet.ict.internal.story.IctOffice.person;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.account.AccessReview;
import org.khet.ict.internal.account.AccountRequestRecord;
import org.khet.ict.internal.account.AccountRequestSort;
import org.khet.ict.internal.account.ExpiredAccountJob;
import org.khet.ict.internal.account.SystemAccountRecord;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Who has access to a system whose owner decides, until when, and who keeps it. Source: core CORE-136. */
@OnEachDatabase
class OwnedAccessStoryDbTest {
    private static final int OWNER = 16;
    private final TestDatabase database;
    private final IctOffice office;
    private final AccountRequestRecord asked;
    private final SystemAccountRecord held;

    OwnedAccessStoryDbTest(TestDatabase database) {
        this.database = database;
        this.office = new IctOffice(database);
        this.asked = office.accounts.requests().kind();
        this.held = office.accounts.accounts().kind();
    }

    @BeforeEach
    void nothingIsThere() {
        database.clear();
    }

    /** Somebody of a group who owns a system, with the rights of everybody. */
    private static TestCaller owner() {
        return TestCaller.of(KT1, OWNER).own(IctPermissions.ACCOUNT_REQUEST, IctPermissions.ACCOUNT_VIEW);
    }

    private RecordRow system(int person) {
        var systems = office.accounts.systems();
        return systems.create(
                person(HEAD),
                new RecordDraft()
                        .with(systems.kind().system, "DMC")
                        .with(
                                systems.kind().unit,
                                SampleOffices.unit(KT1, "PLAN").id())
                        .with(
                                systems.kind().owner,
                                SampleOffices.person(KT1, person).id())
                        .with(systems.kind().reviewBy, LocalDate.of(2026, 9, 30)));
    }

    private RecordRow certified() {
        return certified(person(ASKING));
    }

    private RecordRow certified(TestCaller maker) {
        RecordRow request = office.accounts
                .requests()
                .create(
                        maker,
                        new RecordDraft()
                                .with(asked.sort, AccountRequestSort.NEW)
                                .with(
                                        asked.person,
                                        SampleOffices.person(KT1, ASKING).id())
                                .with(asked.unit, SampleOffices.unit(KT1, "FIN").id())
                                .with(asked.system, "DMC")
                                .with(asked.role, "ผู้บันทึก")
                                .with(asked.from, LocalDate.of(2026, 11, 16))
                                .with(asked.purpose, "บันทึกข้อมูลนักเรียนรายบุคคล")
                                .with(asked.rules, true));
        return act(office.accounts.requests(), OTHER, request, asked.certify);
    }

    private RecordRow approved(RecordRow request, LocalDate until) {
        return office.accounts
                .requests()
                .act(
                        owner(),
                        now(office.accounts.requests(), request),
                        asked.approve,
                        new RecordDraft().with(asked.until, until),
                        "");
    }

    private RecordRow account() {
        approved(certified(), LocalDate.of(2027, 11, 30));
        RecordRow request = office.accounts
                .requests()
                .internal()
                .all(person(HEAD), RecordFilter.of(asked.in(asked.approved)))
                .getFirst();
        act(
                office.accounts.requests(),
                TECHNICIAN,
                request,
                asked.make,
                asked.userName,
                "kt1.fin",
                asked.doneOn,
                TODAY);
        return office.accounts
                .accounts()
                .internal()
                .all(person(HEAD), RecordFilter.ALL)
                .getFirst();
    }

    private void job(LocalDate day) {
        new ExpiredAccountJob(office.accounts, office.callers, Clocks.at(day + "T08:30")).run(new TestRun(KT1));
    }

    @Test
    void requestWaitsForTheOwnerAfterTheSuperior_whoGivesAccessUntilADay() {
        system(OWNER);
        RecordRow request = certified();

        assertThat(office.accounts.requests().waiting(owner(), 10))
                .extracting(RecordRow::id)
                .containsExactly(request.id());
        assertThat(office.accounts.requests().waiting(person(HEAD), 10)).isEmpty();
        assertThatExceptionOfType(Rejected.class)
                .as("the head of the group in the owner's place")
                .isThrownBy(() -> act(office.accounts.requests(), HEAD, request, asked.approve));
        assertThatExceptionOfType(Rejected.class)
                .as("without a last day")
                .isThrownBy(() -> approved(request, null))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .containsExactly("until"));

        RecordRow approved = approved(request, LocalDate.of(2027, 9, 30));

        assertThat(approved.state()).isEqualTo(asked.approved);
        assertThat(approved.get(asked.decider))
                .contains(SampleOffices.person(KT1, OWNER).id());
    }

    @Test
    void anotherOwnerTakesOverWhatWaits() {
        RecordRow system = system(OWNER);
        RecordRow request = certified();
        var systems = office.accounts.systems();

        systems.change(
                person(HEAD),
                system,
                RecordDraft.of(system)
                        .with(
                                systems.kind().owner,
                                SampleOffices.person(KT1, TECHNICIAN).id()));

        assertThat(office.accounts.requests().waiting(owner(), 10)).isEmpty();
        assertThat(now(office.accounts.requests(), request).get(asked.owner))
                .contains(SampleOffices.person(KT1, TECHNICIAN).id());
    }

    @Test
    void personAndOwnerAreToldOnceBeforeTheLastDay_afterwardsItIsToBeDisabled() {
        system(OWNER);
        RecordRow account = account();
        assertThat(account.get(held.until)).contains(LocalDate.of(2027, 11, 30));

        job(LocalDate.of(2027, 10, 30));
        assertThat(office.fixture.happenings().types()).doesNotContain("ict.account.warned");
        job(LocalDate.of(2027, 10, 31));
        job(LocalDate.of(2027, 11, 1));
        assertThat(office.fixture.happenings().types().stream().filter("ict.account.warned"::equals))
                .hasSize(1);
        job(LocalDate.of(2027, 12, 1));
        assertThat(now(office.accounts.accounts(), account).state()).isEqualTo(held.toDisable);
    }

    @Test
    void eachYearTheOwnerSaysWhoKeepsAccess_whatWasDecidedStands() {
        system(OWNER);
        RecordRow account = account();
        var accounts = office.accounts.accounts();
        assertThat(account.get(held.reviewOn)).isEqualTo(LocalDate.of(2027, 9, 30));
        assertThat(accounts.all(owner(), RecordFilter.ALL.in("owned"))).hasSize(1);
        assertThat(accounts.waiting(owner(), 10)).as("not due").isEmpty();
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> accounts.act(owner(), account, held.keep));

        accounts.internal().change(person(HEAD), account, new RecordDraft().with(held.reviewOn, TODAY.plusDays(30)));
        RecordRow due = now(accounts, account);
        assertThat(accounts.waiting(owner(), 10)).extracting(RecordRow::id).containsExactly(due.id());
        assertThat(accounts.waiting(person(HEAD), 10)).isEmpty();

        RecordRow kept = accounts.act(owner(), due, held.keep);
        assertThat(kept.get(held.reviewOn)).isEqualTo(LocalDate.of(2027, 9, 30));
        assertThat(List.of(
                        kept.get(held.review).orElseThrow(),
                        kept.get(held.reviewedOn).orElseThrow()))
                .containsExactly(AccessReview.KEPT, TODAY);
        RecordRow ended = accounts.act(owner(), kept, held.drop, new RecordDraft(), "ย้ายงาน");
        assertThat(ended.state()).isEqualTo(held.toDisable);
        assertThat(ended.get(held.review)).contains(AccessReview.ENDED);
        assertThat(accounts.all(person(HEAD), RecordFilter.ALL.in("reviewed"))).hasSize(1);
    }

    @Test
    void whatTheOwnerAsksForSomebodyElseIsAnsweredByWhoeverApprovesAccounts_notByTheOwner() {
        system(OWNER);
        TestCaller asking = TestCaller.of(KT1, OWNER).with(IctPermissions.ACCOUNT_REQUEST);
        RecordRow request = certified(asking);
        assertThat(request.get(asked.owner))
                .contains(SampleOffices.person(KT1, OWNER).id());
        assertThat(office.fixture.happenings().all().getLast().audience().permissions())
                .containsExactly(IctPermissions.ACCOUNT_APPROVE);

        assertThat(office.accounts.requests().waiting(owner(), 10)).isEmpty();
        assertThat(office.accounts.requests().waiting(person(HEAD), 10))
                .extracting(RecordRow::id)
                .containsExactly(request.id());
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> approved(request, LocalDate.of(2027, 9, 30)));
        RecordRow approved =
                act(office.accounts.requests(), HEAD, request, asked.approve, asked.until, LocalDate.of(2027, 9, 30));
        assertThat(approved.state()).isEqualTo(asked.approved);
    }

    @Test
    void codeOfASystemStaysAsItWasMade_soThatWhatWaitsFollowsItsOwner() {
        RecordRow system = system(OWNER);
        RecordRow request = certified();
        var systems = office.accounts.systems();
        RecordRow changed = systems.change(
                person(HEAD),
                system,
                RecordDraft.of(system)
                        .with(systems.kind().system, "EMIS")
                        .with(
                                systems.kind().owner,
                                SampleOffices.person(KT1, TECHNICIAN).id()));
        assertThat(changed.get(systems.kind().system)).isEqualTo("DMC");
        assertThat(now(office.accounts.requests(), request).get(asked.owner))
                .contains(SampleOffices.person(KT1, TECHNICIAN).id());
    }

    @Test
    void ownAccessOfTheOwnerIsDecidedByTheHead() {
        system(ASKING);
        RecordRow request = certified();

        RecordRow approved =
                act(office.accounts.requests(), HEAD, request, asked.approve, asked.until, LocalDate.of(2027, 9, 30));

        assertThat(approved.state()).isEqualTo(asked.approved);
    }
}
