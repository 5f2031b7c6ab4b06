package org.khet.documents.internal.disposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.documents.internal.letter.LetterInKind;
import org.khet.documents.internal.report.DisposalPaper;
import org.khet.documents.internal.report.DisposalPapers;
import org.khet.documents.internal.setting.DocumentsSettings;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.print.PrintDocument;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** What is over is listed, judged, approved and carried out, each letter as the committee said. Source: core CORE-60. */
@OnEachDatabase
class DisposalDbTest extends RecordContract<DisposalKind> {
    private final DisposalOffice cupboard = new DisposalOffice(fixture);
    private final DocumentsOffice office = cupboard.office;
    private final RecordService<LetterInKind> letters = office.letters.incoming.letters;
    private final LetterInKind in = letters.kind();
    private final RecordService<DisposalKind> lists = office.disposals.lists();
    private final RecordService<DisposalItemKind> items = office.disposals.items();
    private final DisposalItemKind item = items.kind();
    private final DisposalKind list = lists.kind();
    private final TestCaller clerk = DocumentsOffice.clerk();

    DisposalDbTest(TestDatabase database) {
        super(
                database,
                fixture -> askingNobody(new DocumentsOffice(fixture))
                        .disposals
                        .lists()
                        .kind());
    }

    @Override
    protected Map<String, String> notAsked() {
        return Map.of(
                "file: what goes out comes in as it was",
                "letters whose time is over make a list, none come with its file");
    }

    /** An office that has an agreement, as the shortest way of a list demands. */
    private static DocumentsOffice askingNobody(DocumentsOffice office) {
        office.settings.put(DocumentsOffice.KT1, DocumentsSettings.ASKS_ARCHIVES, false, LocalDate.of(2026, 1, 1));
        return office;
    }

    @Override
    protected void before() {
        office.books();
    }

    @Override
    protected RecordDraft draft() {
        cupboard.filed("หนังสือที่ครบอายุการเก็บ", "2025-06-30", "NONE");
        return super.draft().with(kind.year, 2568);
    }

    @Override
    protected RecordDraft asked(Action action) {
        RecordDraft asked = super.asked(action);
        return action.equals(kind.refer)
                ? asked.with(kind.committee, cupboard.committee(4, 8, 12).id())
                : asked;
    }

    private RecordRow listOf(int year) {
        return lists.create(clerk, new RecordDraft().with(list.year, year));
    }

    private RecordRow of(RecordRow disposal, RecordRow letter) {
        return office.disposals.of(clerk, disposal.id()).stream()
                .filter(one -> one.get(item.letter).id() == letter.id())
                .findFirst()
                .orElseThrow();
    }

    private static void refused(String key, ThrowingCallable what) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(what)
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo(key));
    }

    @Test
    void lettersWhoseTimeIsOverAreListedOnce_neitherSecretOnesNorThoseOfALaterDay() {
        RecordRow first = cupboard.filed("ขอข้อมูลนักเรียน", "2025-06-30", "NONE");
        RecordRow last = cupboard.filed("เชิญประชุม", "2025-12-31", "NONE");
        cupboard.filed("สอบสวนวินัย", "2025-06-30", "SECRET");
        RecordRow later = cupboard.filed("แจ้งการโอน", "2026-11-20", "NONE");

        refused("documents.error.disposal.early", () -> listOf(2570));
        RecordRow row = listOf(2568);

        assertThat(row.get(list.items)).isEqualTo(2);
        assertThat(office.disposals.of(clerk, row.id()))
                .extracting(one -> one.get(item.letter).id())
                .containsExactly(first.id(), last.id());
        assertThat(of(row, first).get(item.filedAt)).isEqualTo("ตู้ 3 แฟ้ม 12");
        assertThat(of(row, first).get(item.opinion)).isEqualTo(DisposalOpinion.DESTROY);
        refused("documents.error.disposal.nothing", () -> listOf(2568));
        RecordRow ofThisYear = listOf(2569);
        assertThat(office.disposals.of(clerk, ofThisYear.id()))
                .as("until today while the year runs")
                .extracting(one -> one.get(item.letter).id())
                .containsExactly(later.id());

        lists.act(clerk, row, list.cancel, new RecordDraft(), "จัดทำใหม่");
        assertThat(listOf(2568).get(list.items)).as("free again").isEqualTo(2);
    }

    @Test
    void savedAfreshAListTakesInWhatCameUpMeanwhile() {
        cupboard.filed("ฉบับแรก", "2025-06-30", "NONE");
        RecordRow row = listOf(2568);
        cupboard.filed("พบในตู้ภายหลัง", "2025-07-01", "NONE");

        RecordRow again = lists.change(clerk, row, new RecordDraft().with(list.year, 2568));

        assertThat(again.get(list.items)).isEqualTo(2);
    }

    @Test
    void classOfRetentionSaysUntilWhenALetterIsKept() {
        Map<String, LocalDate> until = Map.of(
                "1Y", LocalDate.of(2027, 11, 20),
                "5Y", LocalDate.of(2031, 11, 20),
                "10Y", LocalDate.of(2036, 11, 20));
        for (String code : List.of("1Y", "5Y", "10Y", "EVER")) {
            RecordRow row = letters.create(clerk, office.letterDraft("เก็บ " + code));
            row = letters.internal().act(clerk, row, in.answer);
            row = letters.act(
                    clerk,
                    row,
                    in.file,
                    new RecordDraft().with(in.filedAt, "ตู้ 1").with(in.retention, code),
                    "");
            assertThat(row.get(in.keptUntil).orElse(null)).as(code).isEqualTo(until.get(code));
        }
    }

    @Test
    void committeeSpeaksHeadApprovesArchivesAgree_thenEachLetterGoesWhereItWasSaid() {
        RecordRow first = cupboard.filed("ขอข้อมูลนักเรียน", "2025-06-30", "NONE");
        RecordRow second = cupboard.filed("คดีที่ยังไม่จบ", "2025-12-31", "NONE");
        RecordRow third = cupboard.filed("ประวัติการตั้งโรงเรียน", "2025-12-31", "NONE");
        RecordRow row = listOf(2568);
        refused(
                "documents.error.disposal.not-reviewing",
                () -> items.act(clerk, of(row, second), item.judge, opinion(DisposalOpinion.HAND_OVER), ""));
        refused(
                "documents.error.disposal.committee",
                () -> lists.act(
                        clerk,
                        row,
                        list.refer,
                        new RecordDraft()
                                .with(list.committee, cupboard.committee(4, 8).id()),
                        ""));

        RecordRow before = lists.act(
                clerk,
                row,
                list.refer,
                new RecordDraft()
                        .with(list.committee, cupboard.committee(4, 8, 12).id()),
                "");
        assertThat(fixture.happenings().all().getLast().audience().people())
                .containsExactlyInAnyOrder(key(4), key(8), key(12));
        refused(
                "documents.error.disposal.longer",
                () -> items.act(clerk, of(row, second), item.judge, opinion(DisposalOpinion.KEEP), ""));
        items.act(
                clerk,
                of(row, second),
                item.judge,
                opinion(DisposalOpinion.KEEP).with(item.longer, LocalDate.of(2030, 12, 31)),
                "");
        items.act(clerk, of(row, third), item.judge, opinion(DisposalOpinion.HAND_OVER), "");
        refused(
                "documents.error.disposal.report",
                () -> lists.act(
                        clerk,
                        before,
                        list.review,
                        new RecordDraft().with(list.reviewedOn, TODAY).with(list.resolution, "เห็นควรทำลาย"),
                        ""));
        RecordRow reviewed = lists.act(clerk, before, list.review, said(), "");
        assertThat(lists.actions(clerk, reviewed))
                .as("who recorded it does not approve")
                .doesNotContain(list.approve);
        TestCaller head = DocumentsOffice.everything(1);
        RecordRow approved = lists.act(head, reviewed, list.approve);

        TestCaller other = DocumentsOffice.everything(7);
        RecordDraft done = new RecordDraft().with(list.carriedOn, TODAY).with(list.means, "ย่อยกระดาษ");
        refused("documents.error.disposal.archives", () -> lists.act(other, approved, list.carry, done, ""));
        RecordRow asked = lists.act(
                clerk,
                approved,
                list.ask,
                new RecordDraft().with(list.sentNo, "ศธ 04999/77").with(list.sentOn, LocalDate.of(2026, 9, 22)),
                "");
        refused("documents.error.disposal.silent", () -> lists.act(other, asked, list.carry, done, ""));
        RecordRow carried = lists.act(other, asked, list.carry, done.with(list.answerNo, "วธ 0418/9"), "");

        assertThat(List.of(carried.get(list.destroyed), carried.get(list.kept), carried.get(list.handedOver)))
                .containsExactly(1, 1, 1);
        RecordRow gone = office.now(letters, first);
        assertThat(gone.state()).isEqualTo(in.destroyed);
        assertThat(gone.get(in.subject)).as("the register keeps its entry").isEqualTo("ขอข้อมูลนักเรียน");
        assertThat(gone.get(in.files)).isEmpty();
        assertThat(fixture.files().find(DocumentsOffice.KT1, first.get(in.files).orElseThrow()))
                .isEmpty();
        RecordRow longer = office.now(letters, second);
        assertThat(longer.state()).isEqualTo(in.filed);
        assertThat(longer.get(in.keptUntil)).contains(LocalDate.of(2030, 12, 31));
        assertThat(fixture.files()
                        .find(DocumentsOffice.KT1, longer.get(in.files).orElseThrow()))
                .hasSize(1);
        assertThat(office.now(letters, third).state()).isEqualTo(in.archived);
        assertThat(office.disposals.of(clerk, row.id()))
                .extracting(RecordRow::state)
                .containsExactly(item.destroyed, item.kept, item.handedOver);
    }

    @Test
    void silenceOfTheArchivesForSixtyDaysIsConsent_andAnOfficeWithAnAgreementNeedNotAsk() {
        cupboard.filed("ขอข้อมูลนักเรียน", "2025-06-30", "NONE");
        RecordRow approved = walkTo(listOf(2568));
        RecordRow asked = lists.act(
                clerk,
                approved,
                list.ask,
                new RecordDraft().with(list.sentNo, "77").with(list.sentOn, LocalDate.of(2026, 9, 21)),
                "");
        RecordDraft done = new RecordDraft().with(list.carriedOn, TODAY);
        assertThat(lists.act(DocumentsOffice.everything(7), asked, list.carry, done, "")
                        .state())
                .isEqualTo(list.carried);

        cupboard.filed("อีกฉบับ", "2025-06-30", "NONE");
        askingNobody(office);
        RecordRow again = walkTo(listOf(2568));
        assertThat(lists.act(DocumentsOffice.everything(7), again, list.carry, done, "")
                        .state())
                .isEqualTo(list.carried);
    }

    @Test
    void archivesWantALetter_theApprovedListGoesBackToTheCommittee_whichHandsItOver() {
        RecordRow letter = cupboard.filed("ประวัติการตั้งโรงเรียน", "2025-06-30", "NONE");
        RecordRow approved = walkTo(listOf(2568));
        TestCaller head = DocumentsOffice.everything(1);
        assertThat(lists.actions(head, approved)).contains(list.giveBack);
        RecordDraft sent = new RecordDraft().with(list.sentNo, "ศธ 04999/77").with(list.sentOn, TODAY);
        RecordRow asked = lists.act(
                clerk,
                approved,
                list.ask,
                new RecordDraft().with(list.sentNo, "ศธ 04999/70").with(list.sentOn, LocalDate.of(2026, 9, 21)),
                "");

        RecordRow back = lists.act(head, asked, list.giveBack, new RecordDraft(), "หอจดหมายเหตุแห่งชาติขอรับไว้");
        assertThat(back.state()).isEqualTo(list.reviewing);
        assertThat(fixture.happenings().all().getLast().audience().permissions())
                .contains(DisposalPermissions.KEEP);
        items.act(clerk, of(back, letter), item.judge, opinion(DisposalOpinion.HAND_OVER), "");
        refused(
                "documents.error.disposal.report",
                () -> lists.act(
                        clerk,
                        back,
                        list.review,
                        new RecordDraft().with(list.reviewedOn, TODAY).with(list.resolution, "เห็นควรส่งมอบ"),
                        ""));
        RecordRow again = lists.act(head, lists.act(clerk, back, list.review, said(), ""), list.approve);
        TestCaller other = DocumentsOffice.everything(7);
        refused(
                "documents.error.disposal.archives",
                () -> lists.act(other, again, list.carry, new RecordDraft().with(list.carriedOn, TODAY), ""));
        RecordRow carried = lists.act(
                other,
                lists.act(clerk, again, list.ask, sent, ""),
                list.carry,
                new RecordDraft().with(list.carriedOn, TODAY).with(list.answerNo, "วธ 0418/9"),
                "");
        assertThat(carried.get(list.handedOver)).isEqualTo(1);
        assertThat(carried.get(list.destroyed)).isZero();
        assertThat(office.now(letters, letter).state()).isEqualTo(in.archived);
    }

    /** What the committee said, in its memo. */
    private RecordDraft said() {
        return new RecordDraft()
                .with(list.reviewedOn, TODAY)
                .with(list.resolution, "เห็นควรทำลายตามบัญชี")
                .with(list.minutes, RecordLink.typed("บันทึกข้อความที่ 12/2569"));
    }

    private RecordRow walkTo(RecordRow made) {
        RecordRow row = lists.act(
                clerk,
                made,
                list.refer,
                new RecordDraft()
                        .with(list.committee, cupboard.committee(4, 8, 12).id()),
                "");
        row = lists.act(clerk, row, list.review, said(), "");
        return lists.act(DocumentsOffice.everything(1), row, list.approve);
    }

    @Test
    void listIsPrintedInTheOfficialColumns_forItsCommitteeAndWhoKeepsLists() throws IOException {
        RecordRow first = cupboard.filed("ขอข้อมูลนักเรียน", "2025-06-30", "NONE");
        RecordRow second = cupboard.filed("คดีที่ยังไม่จบ", "2025-12-31", "NONE");
        RecordRow row = listOf(2568);
        lists.act(
                clerk,
                row,
                list.refer,
                new RecordDraft()
                        .with(list.committee, cupboard.committee(4, 8, 12).id()),
                "");
        items.act(
                clerk,
                of(row, second),
                item.judge,
                opinion(DisposalOpinion.KEEP).with(item.longer, LocalDate.of(2030, 12, 31)),
                "");
        List<PrintDocument> printed = new ArrayList<>();
        DisposalPaper paper = DisposalPapers.of(office, fixture, printed);

        TestCaller member = TestCaller.of(SampleOffices.KT1, 8).with(DisposalPermissions.VIEW);
        paper.print(member, row.id(), new ByteArrayOutputStream());

        var model = printed.getLast().model();
        assertThat(model.get("year")).isEqualTo("2568");
        assertThat((List<?>) model.get("rows")).hasSize(2);
        assertThat(String.valueOf(model.get("rows")))
                .contains(
                        "ตู้ 3 แฟ้ม 12",
                        "✕",
                        "เก็บถึง 31 ธ.ค. 2573",
                        first.get(in.number).text());
        assertThat(String.valueOf(model.get("members"))).contains("ประธานกรรมการ", "กรรมการ");
        TestCaller stranger = TestCaller.of(SampleOffices.KT1, 9).with(DisposalPermissions.VIEW);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> paper.print(stranger, row.id(), new ByteArrayOutputStream()));
    }

    private RecordDraft opinion(DisposalOpinion opinion) {
        return new RecordDraft().with(item.opinion, opinion);
    }
}
