package org.khet.processes.internal.book.ita;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.ui.TestRequest;
import org.khet.processes.internal.NoRounds;
import org.khet.processes.internal.ProcessesFixture;
import org.khet.processes.internal.RoundsLink;
import org.khet.processes.internal.setting.ProcessesPermissions;
import org.khet.processes.internal.ui.ProcessReportView;

/** The evidence of the integrity assessment of a year, what is missing, and pages that are gone. Source: core CORE-140; monitoring MON-36. */
@OnEachDatabase
class ItaLinksDbTest {
    private static final TestCaller WEB = ProcessesFixture.person(12);
    private static final FiscalYear YEAR = FiscalYear.ofBuddhist(2565);
    private final TestDatabase database;
    private ProcessesFixture at;
    private ItaItemKind kind;

    ItaLinksDbTest(TestDatabase database) {
        this.database = database;
        at = new ProcessesFixture(database);
        kind = at.records.items.kind();
    }

    @BeforeEach
    void nothingIsThere() {
        at = new ProcessesFixture(database);
        kind = at.records.items.kind();
    }

    private RecordRow item(String code, String title, boolean memo, String address) {
        return at.records.items.create(
                WEB,
                new RecordDraft()
                        .with(kind.year, YEAR)
                        .with(kind.code, code)
                        .with(kind.title, title)
                        .with(kind.unit, ProcessesFixture.ICT)
                        .with(kind.memo, memo ? RecordLink.typed("บันทึกที่ 12/2565") : null)
                        .with(kind.address, address));
    }

    private RecordRow published(String code, String title, String address) {
        RecordRow row = item(code, title, true, address);
        RecordRow ready = at.records.items.act(
                WEB,
                row,
                kind.prepare,
                new RecordDraft().with(kind.memo, row.get(kind.memo).orElseThrow()),
                "");
        return at.records.items.act(WEB, ready, kind.publish, new RecordDraft().with(kind.address, address), "");
    }

    private RecordRow now(RecordRow row) {
        return at.records.items.open(WEB, row.id());
    }

    /** The weekly look, with a web that knows these pages; others give no answer. */
    private void look(Map<String, LinkHealth> web, List<String> asked) {
        var system = at.callers.system(SampleOffices.KT1);
        at.records
                .evidence
                .named(system)
                .forEach(row -> at.records.evidence.keep(system, row, at.records.evidence.look(system, row, address -> {
                    asked.add(address);
                    return web.getOrDefault(address, LinkHealth.UNKNOWN);
                })));
    }

    @Test
    void listOfTheYearNamesForEachCriterionWhatIsPublished_andFlagsWhatIsMissing() {
        published("O1", "โครงสร้าง อำนาจหน้าที่", "https://example.org/o1");
        item("O2", "ข้อมูลผู้บริหาร", false, "");
        item("O3", "แผนปฏิบัติการ", true, "");
        item("O4", "คู่มือการปฏิบัติงาน", true, "https://example.org/o4");

        var evidence = at.records.evidence.of(WEB, YEAR);
        assertThat(evidence)
                .extracting(one -> one.row().get(kind.code), ItaLinks.Evidence::lack, one -> one.isWhole(kind))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("O1", ItaLack.NONE, true),
                        org.assertj.core.groups.Tuple.tuple("O2", ItaLack.MEMO, false),
                        org.assertj.core.groups.Tuple.tuple("O3", ItaLack.PAGE, false),
                        org.assertj.core.groups.Tuple.tuple("O4", ItaLack.NONE, false));
        assertThat(at.records.items.count(WEB, RecordFilter.ALL.in("missing"))).isEqualTo(3);
        assertThat(at.records.evidence.of(WEB, YEAR.next())).isEmpty();
        assertThat(at.records.evidence.of(ProcessesFixture.stranger(), YEAR)).isEmpty();

        TestRequest request = TestRequest.of(
                WEB,
                TextCatalog.load(ItaLinks.class.getClassLoader(), "processes").in(TextCatalog.THAI));
        String page = new ProcessReportView(at.records, new RoundsLink(new NoRounds()), at.portal)
                .open(request)
                .getElement()
                .getTextRecursively();
        assertThat(page)
                .contains("2565", "O1 โครงสร้าง อำนาจหน้าที่", "https://example.org/o1")
                .contains("ขาดบันทึกขออนุญาต", "ขาดที่อยู่หน้าเว็บ", "ยังไม่เผยแพร่");
    }

    @Test
    void deadPageIsFlaggedAndToldOnce_withoutANetworkNothingIsTakenForDead_aNewAddressIsNotBlamed() {
        RecordRow there = published("O1", "โครงสร้าง", "https://example.org/o1");
        RecordRow gone = published("O2", "ผู้บริหาร", "https://example.org/o2");
        List<String> asked = new ArrayList<>();
        look(Map.of(), asked);
        assertThat(asked).containsExactlyInAnyOrder("https://example.org/o1", "https://example.org/o2");
        assertThat(now(gone).get(kind.health)).as("no network").isEqualTo(LinkHealth.UNKNOWN);
        assertThat(now(gone).get(kind.lack)).isEqualTo(ItaLack.NONE);

        var web = Map.of("https://example.org/o1", LinkHealth.ALIVE, "https://example.org/o2", LinkHealth.DEAD);
        look(web, asked);
        look(web, asked);
        assertThat(now(there).get(kind.health)).isEqualTo(LinkHealth.ALIVE);
        assertThat(now(there).get(kind.checkedAt)).isPresent();
        assertThat(now(gone).get(kind.lack)).isEqualTo(ItaLack.LIVE_PAGE);
        assertThat(at.records.items.all(WEB, RecordFilter.ALL.in("dead")))
                .extracting(RecordRow::id)
                .containsExactly(gone.id());
        assertThat(at.happenings.types().stream().filter("processes.ita-item.lost"::equals))
                .as("told once")
                .hasSize(1);
        look(Map.of(), asked);
        assertThat(now(gone).get(kind.lack))
                .as("a look that found out nothing changes nothing")
                .isEqualTo(ItaLack.LIVE_PAGE);

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> at.records.items.act(
                        TestCaller.of(SampleOffices.KT1, 13).with(ProcessesPermissions.VIEW, ProcessesPermissions.BOOK),
                        now(gone),
                        kind.move,
                        new RecordDraft().with(kind.address, "https://example.org/new"),
                        ""));
        RecordRow looked = now(gone);
        at.records.items.act(
                WEB, now(gone), kind.move, new RecordDraft().with(kind.address, "https://example.org/new"), "");
        at.records.evidence.keep(at.callers.system(SampleOffices.KT1), looked, LinkHealth.DEAD);
        assertThat(now(gone).state()).isEqualTo(kind.published);
        assertThat(now(gone).get(kind.health)).isEqualTo(LinkHealth.UNKNOWN);
        assertThat(now(gone).get(kind.lack)).isEqualTo(ItaLack.NONE);
        asked.clear();
        look(Map.of(), asked);
        assertThat(asked).contains("https://example.org/new").doesNotContain("https://example.org/o2");
    }

    /** The officer who still waits for the memo sees the dead page too, and nobody hears of it each week. Source: monitoring MON-36. */
    @Test
    void deadPageOfAnItemWithoutItsMemoStandsAmongTheDead_toldOnceHoweverOftenItIsLookedAt() {
        RecordRow waits = item("O6", "ข้อมูลการติดต่อ", false, "https://example.org/o6");
        var web = Map.of("https://example.org/o6", LinkHealth.DEAD);
        List<String> asked = new ArrayList<>();
        look(web, asked);
        look(web, asked);
        look(web, asked);
        assertThat(now(waits).get(kind.lack)).isEqualTo(ItaLack.LIVE_PAGE);
        assertThat(at.records.items.all(WEB, RecordFilter.ALL.in("dead")))
                .extracting(RecordRow::id)
                .containsExactly(waits.id());
        assertThat(at.happenings.types().stream().filter("processes.ita-item.lost"::equals))
                .as("told once")
                .hasSize(1);

        look(Map.of("https://example.org/o6", LinkHealth.ALIVE), asked);
        assertThat(now(waits).get(kind.lack)).as("and still the memo").isEqualTo(ItaLack.MEMO);
    }

    @Test
    void pageOfAPublishedBookIsKnownWithoutTheWeb() {
        RecordRow item = published("O5", "คู่มือ", "open/KT1/processes/books/4711");
        List<String> asked = new ArrayList<>();
        look(Map.of(), asked);
        assertThat(asked).isEmpty();
        assertThat(now(item).get(kind.lack)).as("no such book").isEqualTo(ItaLack.LIVE_PAGE);
    }
}
