package org.khet.documents.internal.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.documents.internal.outgoing.LetterOutKind;
import org.khet.documents.internal.outgoing.LetterReceiverSort;
import org.khet.documents.internal.outgoing.ReplyWanted;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;
import org.khet.portal.testkit.ui.TestRequest;

/** Letters that a letter is about stand in its lines and lead to their pages, for whoever may open them. Source: core CORE-62. */
@OnEachDatabase
class LinkedLettersDbTest {
    private final RecordFixture fixture;
    private final DocumentsOffice office;
    private final RecordService<LetterInKind> letters;
    private final LetterInKind letter;

    LinkedLettersDbTest(TestDatabase database) {
        database.clear();
        fixture = new RecordFixture(database);
        office = new DocumentsOffice(fixture);
        office.books();
        letters = office.letters.incoming.letters;
        letter = letters.kind();
    }

    private RecordRow linkedTo(String subject, RecordRow... others) {
        List<RecordDraft> links = Stream.of(others)
                .map(other -> new RecordDraft().with(letter.linked, other.id()).with(letter.how, LinkSort.values()[0]))
                .toList();
        return letters.create(
                DocumentsOffice.clerk(),
                office.letterDraft(subject).with(letter.letterNo, "").with(letter.links, links));
    }

    private RecordRow secret(String subject) {
        RecordDraft reader =
                new RecordDraft().with(letter.reader, DocumentsOffice.clerk().person());
        return letters.create(
                DocumentsOffice.clerk(),
                office.letterDraft(subject).with(letter.secrecy, "SECRET").with(letter.readers, List.of(reader)));
    }

    private List<String> ways(TestCaller reader, RecordRow of) {
        TestRequest request = TestRequest.of(reader, fixture.texts(letter).in(TextCatalog.THAI));
        Component page = fixture.views().page(request, letters, new RecordViewOverrides(), of.id());
        return all(page)
                .filter(Anchor.class::isInstance)
                .map(one -> ((Anchor) one).getHref())
                .filter(way -> way.matches("/documents/letters-in/\\d+"))
                .toList();
    }

    private static Stream<Component> all(Component of) {
        return Stream.concat(Stream.of(of), of.getChildren().flatMap(LinkedLettersDbTest::all));
    }

    private static String page(RecordRow row) {
        return "/documents/letters-in/" + row.id();
    }

    @Test
    void linkedLetterLeadsToItsPage_aSecretOneForItsReadersOnly() {
        RecordRow first = office.letter("ขอข้อมูลอินเทอร์เน็ตโรงเรียน");
        RecordRow hidden = secret("สอบข้อเท็จจริง");
        RecordRow reply = linkedTo("ติดตามข้อมูลอินเทอร์เน็ตโรงเรียน", first, hidden);

        assertThat(ways(DocumentsOffice.clerk(), reply)).containsExactly(page(first), page(hidden));
        TestCaller other = TestCaller.of(DocumentsOffice.KT1, 6).with(LetterPermissions.VIEW);
        assertThat(ways(other, reply)).containsExactly(page(first));
    }

    @Test
    void whoSeesTheLettersOfAUnitIsLedToThoseOnly() {
        RecordRow first = office.letter("ขอข้อมูลอินเทอร์เน็ตโรงเรียน");
        RecordRow reply = office.route(linkedTo("ติดตามข้อมูลอินเทอร์เน็ตโรงเรียน", first), "ICT");
        TestCaller ict =
                TestCaller.of(DocumentsOffice.KT1, 13).inUnit(DocumentsOffice.unit("ICT"), LetterPermissions.VIEW);

        assertThat(ways(ict, reply)).isEmpty();
        office.route(first, "ICT");
        assertThat(ways(ict, reply)).containsExactly(page(first));
    }

    private RecordDraft out(String subject, RecordDraft... links) {
        LetterOutKind kind = office.letters.outgoing.letters.kind();
        return new RecordDraft()
                .with(kind.sort, "external")
                .with(kind.unit, DocumentsOffice.unit("ICT"))
                .with(kind.drafter, DocumentsOffice.clerk().person())
                .with(kind.subject, subject)
                .with(kind.addressee, "สำนักงานคณะกรรมการการศึกษาขั้นพื้นฐาน")
                .with(kind.urgency, "NORMAL")
                .with(kind.secrecy, "NONE")
                .with(kind.wants, ReplyWanted.NOTHING)
                .with(
                        kind.receivers,
                        List.of(new RecordDraft()
                                .with(kind.receiverSort, LetterReceiverSort.UNIT)
                                .with(kind.receiverUnit, DocumentsOffice.unit("PLAN"))))
                .with(kind.links, List.of(links));
    }

    @Test
    void letterThatGoesOutIsLinkedToOneThatWentOut_andRefersToOneThatCame_whichItDoesNotAnswer() {
        RecordService<LetterOutKind> letters = office.letters.outgoing.letters;
        LetterOutKind kind = letters.kind();
        RecordRow came = office.letter("ขอให้รายงานข้อมูลอินเทอร์เน็ต");
        RecordRow former = letters.create(DocumentsOffice.clerk(), out("ขอขยายเวลารายงาน"));
        RecordDraft repeats = new RecordDraft().with(kind.linked, former.id()).with(kind.how, LinkSort.REPEATS);
        RecordDraft refers = new RecordDraft().with(kind.linkedIn, came.id()).with(kind.how, LinkSort.REFERS);

        RecordRow row = letters.create(DocumentsOffice.clerk(), out("ขอขยายเวลารายงาน ครั้งที่ 2", repeats, refers));

        assertThat(row.get(kind.answers)).isEmpty();
        TestRequest request =
                TestRequest.of(DocumentsOffice.clerk(), fixture.texts(kind).in(TextCatalog.THAI));
        assertThat(all(fixture.views().page(request, letters, new RecordViewOverrides(), row.id()))
                        .filter(Anchor.class::isInstance)
                        .map(one -> ((Anchor) one).getHref()))
                .contains("/" + kind.pageAddress(former.id()), page(came));
        assertThat(office.now(office.letters.incoming.letters, came).state()).isEqualTo(letter.registered);

        assertThat(refused(out(
                        "ทั้งสอง",
                        new RecordDraft()
                                .with(kind.linked, former.id())
                                .with(kind.linkedIn, came.id())
                                .with(kind.how, LinkSort.REFERS))))
                .isEqualTo("documents.error.out.one-letter");
        assertThat(refused(out("ไม่เลือก", new RecordDraft().with(kind.how, LinkSort.REFERS))))
                .isEqualTo("documents.error.out.one-letter");
    }

    private String refused(RecordDraft draft) {
        try {
            office.letters.outgoing.letters.create(DocumentsOffice.clerk(), draft);
            return "";
        } catch (Rejected refused) {
            return refused.problems().getFirst().key();
        }
    }
}
