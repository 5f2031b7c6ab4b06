package org.khet.documents.internal.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** Templates as records: what names a field that no paper has is neither tried nor used. Source: core CORE-48, kinds-documents §8. */
@OnEachDatabase
class TemplateDbTest extends RecordContract<TemplateKind> {
    TemplateDbTest(TestDatabase database) {
        super(database, new TemplateKind((row, now) -> Optional.empty()));
    }

    private static final String HEAD = "<html><body><div class=\"watermark\">{{watermark}}</div>";
    private int made;

    @Override
    protected RecordDraft draft() {
        return super.draft()
                .with(kind.code, "แม่แบบ-" + ++made)
                .with(kind.words, "")
                .with(kind.source, "<html><body><div class=\"watermark\">{{watermark}}</div>{{subject}}</body></html>");
    }

    private RecordRow typed(String body) {
        return service.create(person(13), draft().with(kind.source, HEAD + body + "</body></html>"));
    }

    private String refusal(RecordRow row, Action action) {
        try {
            service.act(person(13), row, action);
            return "";
        } catch (Rejected refused) {
            return refused.problems().getFirst().key()
                    + refused.problems().getFirst().args();
        }
    }

    @Test
    void templateWithAFieldThatNoPaperHasIsStoredWithItsName_butNotTriedNorUsed_untilItIsMended() {
        RecordRow row = typed("{{subjekt}} {{#opinions}}{{words}}{{rank}}{{/opinions}}<img src=\"image:seal\"/>");
        assertThat(row.get(kind.unknown)).isEqualTo("image:seal, rank, subjekt");
        assertThat(refusal(row, kind.attempt)).isEqualTo("documents.error.unknown-field[image:seal, rank, subjekt]");

        RecordRow mended = service.change(
                person(13),
                row,
                RecordDraft.of(row).with(kind.source, HEAD + "{{subject}}<img src=\"image:verify\"/></body></html>"));
        assertThat(mended.get(kind.unknown)).isEmpty();
        RecordRow used = service.act(person(13), service.act(person(13), mended, kind.attempt), kind.activate);
        assertThat(used.state()).isEqualTo(kind.active);
    }

    @Test
    void templateWithoutThePlaceOfTheDraftMarkIsRefusedAtItsField() {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() ->
                        service.create(person(13), draft().with(kind.source, "<html><body>{{subject}}</body></html>")))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo("source"));
    }

    private static List<String> refused(Runnable work) {
        try {
            work.run();
            return List.of();
        } catch (Rejected refused) {
            return refused.problems().stream()
                    .map(one -> one.field() + " " + one.key() + one.args())
                    .toList();
        }
    }

    @Test
    void templateIsTypedAsWords_aFieldThatNoPaperHasIsToldWhereItStands_wordsAndXhtmlExcludeEachOther() {
        RecordDraft words =
                draft().with(kind.source, "").with(kind.words, "# บันทึก\n**เรื่อง** {{subject}}\n{{paragraphs}}");
        RecordRow row = service.create(person(13), words);
        assertThat(row.get(kind.unknown)).isEmpty();
        assertThat(kind.xhtml(row)).contains("<h2>บันทึก</h2>", "class=\"watermark\"");
        RecordRow used = service.act(person(13), service.act(person(13), row, kind.attempt), kind.activate);
        assertThat(used.state()).isEqualTo(kind.active);

        assertThat(refused(() -> service.create(
                        person(13), draft().with(kind.source, "").with(kind.words, "เรื่อง {{subjekt}}"))))
                .containsExactly("words_text documents.error.unknown-field[subjekt]");
        assertThat(refused(() -> service.create(person(13), draft().with(kind.words, "เรื่อง {{subject}}"))))
                .containsExactly("words_text documents.error.template-both[]");
        assertThat(refused(() -> service.create(person(13), draft().with(kind.source, ""))))
                .containsExactly("words_text documents.error.template-none[]");
    }

    @Test
    void everyPieceThatIsOfferedIsKnown_andTheLetterToBeginWithIsWhole() {
        assertThat(TemplateFields.offers(Locale.forLanguageTag("th")))
                .hasSizeGreaterThan(20)
                .allSatisfy(piece -> assertThat(TemplateFields.unknown(String.valueOf(piece.value())))
                        .isEmpty());
        assertThat(TemplateFields.unknown(TemplateComposer.xhtml(TemplateFields.LETTER)))
                .isEmpty();
    }
}
