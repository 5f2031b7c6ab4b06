package org.khet.documents.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.documents.internal.chain.rule.ChainActor;
import org.khet.documents.internal.chain.rule.ChainCodes;
import org.khet.documents.internal.chain.rule.ChainPart;
import org.khet.documents.internal.chain.rule.OfficeChains;
import org.khet.documents.internal.chain.rule.SupervisionKind;
import org.khet.documents.internal.memo.MemoKind;
import org.khet.documents.internal.order.OrderCodes;
import org.khet.documents.internal.outgoing.LetterOutKind;
import org.khet.documents.internal.paper.PaperPermissions;
import org.khet.portal.api.approval.Approvals;
import org.khet.portal.api.approval.RequestContent;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.CodeList.Code;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakeUnits;
import org.khet.portal.testkit.record.RecordFixture;

/** What other modules ask of chains: their sorts, whose line a unit is in, and that a request goes on its own. Source: core CORE-69. */
@OnEachDatabase
class OfficeChainsDbTest {
    private static final LocalDate TODAY = DocumentsOffice.TODAY;
    private final TestDatabase database;
    private PapersOffice office;
    private OfficeChains chains;

    OfficeChainsDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void begin() {
        database.clear();
        office = new PapersOffice(new RecordFixture(database)).open();
        chains = office.papers.chain().office();
    }

    @Test
    void sortsAreThoseThatTheOfficeHasNow_notThatOfAllPapers_norOneThatItEnded() {
        assertThat(chains.sorts(PapersOffice.KT1))
                .extracting(Code::code)
                .contains("travel", "processes.task")
                .doesNotContain(ChainCodes.ANY);

        office.codes.replace(
                TestCaller.in(PapersOffice.KT1).with(Settings.CONFIGURE),
                ChainCodes.SORTS,
                List.of(
                        Code.of("any", "เอกสารทุกประเภท", ""),
                        new Code("travel", null, "ขออนุญาตไปราชการ", "", false),
                        Code.of("budget", "ขออนุมัติโครงการ", "")));

        assertThat(chains.sorts(PapersOffice.KT1)).extracting(Code::code).containsExactly("budget");
        assertThat(chains.sorts(SampleOffices.KT2)).extracting(Code::code).contains("travel");
    }

    @Test
    void eachSortOfMemosLettersAndOrders_regulationsToo_canHaveAChainOfItsOwn() {
        List<String> papers = Stream.of(MemoKind.SORTS, LetterOutKind.SORTS, OrderCodes.SORTS)
                .flatMap(list -> list.standard().stream())
                .map(Code::code)
                .toList();

        assertThat(papers).contains("regulation");
        assertThat(chains.sorts(PapersOffice.KT1)).extracting(Code::code).containsAll(papers);
    }

    @Test
    void lineOfAUnitIsLedByItsPost_onTheDaysOfTheLine_inThatOfficeOnly() {
        assertThat(chains.leader(PapersOffice.KT1, PapersOffice.unit("ICT"), TODAY))
                .contains(new PostId(3));
        assertThat(chains.leader(PapersOffice.KT1, PapersOffice.unit("FIN"), TODAY))
                .isEmpty();
        assertThat(chains.leader(SampleOffices.KT2, PapersOffice.unit("ICT"), TODAY))
                .isEmpty();
        assertThat(chains.leader(PapersOffice.KT1, PapersOffice.unit("ICT"), TODAY.minusDays(1)))
                .as("before its first day")
                .isEmpty();
    }

    /** The act that moves a group to another deputy is known before its day. */
    @Test
    void lineThatEndsOnALaterDayIsLedUntilThatDay_theOneAfterItFromTheNext() {
        RecordService<SupervisionKind> lines = office.papers.chain().registers().lines();
        SupervisionKind kind = lines.kind();
        Caller admin = DocumentsOffice.admin().with(PaperPermissions.VIEW);
        RecordRow line = lines.all(admin, RecordFilter.ALL).stream()
                .filter(row -> row.get(kind.unit).equals(PapersOffice.unit("ICT")))
                .findFirst()
                .orElseThrow();
        lines.act(admin, line, kind.finish, new RecordDraft().with(kind.until, TODAY.plusDays(14)), "");
        lines.create(
                admin,
                new RecordDraft()
                        .with(kind.unit, PapersOffice.unit("ICT"))
                        .with(kind.post, new PostId(1))
                        .with(kind.since, TODAY.plusDays(15)));

        assertThat(chains.leader(PapersOffice.KT1, PapersOffice.unit("ICT"), TODAY))
                .contains(new PostId(3));
        assertThat(chains.leader(PapersOffice.KT1, PapersOffice.unit("ICT"), TODAY.plusDays(14)))
                .contains(new PostId(3));
        assertThat(chains.leader(PapersOffice.KT1, PapersOffice.unit("ICT"), TODAY.plusDays(15)))
                .contains(new PostId(1));
    }

    /** The director decides at once where step 2 goes on the chain of travel; step 5 climbs by the head and the deputy. */
    @Test
    void requestsOfTwoStepsOfACaseGoOnTheChainsOfTheirSorts_toDifferentSigners() {
        office.rule("ไปราชการ", "travel", null, null, 0, office.level(ChainActor.OFFICE_HEAD, ChainPart.DECISION));
        var requests = new DecisionRequests(office.papers, new FakePeople(), FakeUnits.ofSampleOffices());
        MemoKind memo = office.papers.memos().kind();

        requests.ask(PapersOffice.person(13), step("travel", 2), RequestContent.NONE);
        requests.ask(PapersOffice.person(13), step("processes.task", 5), RequestContent.NONE);

        RecordRow travel =
                requests.open(PapersOffice.person(13), "processes.task", 2).orElseThrow();
        RecordRow usual =
                requests.open(PapersOffice.person(13), "processes.task", 5).orElseThrow();
        assertThat(travel.get(memo.rule)).isEqualTo("ไปราชการ");
        assertThat(travel.get(memo.waitsFor)).contains(PapersOffice.key(1));
        assertThat(usual.get(memo.rule)).isEqualTo("ทั่วไป");
        assertThat(usual.get(memo.waitsFor)).contains(PapersOffice.key(12));
    }

    private static Approvals.Request step(String sort, long task) {
        return new Approvals.Request(
                sort, null, "processes.task", task, "อนุมัติแผน ขั้นที่ " + task, "processes/tasks/" + task);
    }
}
