package org.khet.documents.internal.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeSeries;
import org.khet.portal.testkit.record.RecordFixture;

/**
 * Secret letters, of which the index of the search knows nothing, in a register that is large from the third letter on: found by their
 * words by who reads them, neither found nor counted by others. Source: core CORE-55.
 */
@OnEachDatabase
class LargeLetterRegisterDbTest {
    private static final PageRequest FIRST = new PageRequest(0, 20, List.of());
    private static final RecordFilter WORDS = new RecordFilter("", "สอบสวนวินัย", Map.of(), List.of());
    private final TestCaller reader = someone(16);
    private final TestCaller stranger = someone(12);
    private final RecordFixture fixture;
    private final DocumentsOffice office;
    private final RecordService<LetterInKind> letters;
    private final LetterInKind kind;
    private List<Long> indexed = List.of();
    private RecordRow open;
    private RecordRow secret;

    LargeLetterRegisterDbTest(TestDatabase database) {
        fixture = new RecordFixture(database, new FakeSeries(), 2)
                .with((office, type, text, most) -> Optional.of(indexed));
        office = new DocumentsOffice(fixture);
        letters = office.letters.incoming.letters;
        kind = letters.kind();
    }

    private static TestCaller someone(int person) {
        return TestCaller.of(SampleOffices.KT1, person).with(LetterPermissions.VIEW);
    }

    @BeforeEach
    void fourLetters_twoAboutAnInquiry_oneOfThemSecret_andOneTheIndexDoesNotName() {
        fixture.database().clear();
        office.books();
        office.letter("สอบสวนวินัยที่ไม่อยู่ในดัชนี");
        open = office.letter("แนวทางการสอบสวนวินัย");
        RecordRow other = office.letter("ขอเชิญประชุม");
        secret = letters.create(
                DocumentsOffice.clerk(),
                office.letterDraft("แต่งตั้งกรรมการสอบสวนวินัย")
                        .with(kind.secrecy, "SECRET")
                        .with(kind.readers, List.of(new RecordDraft().with(kind.reader, reader.person()))));
        indexed = List.of(open.id(), other.id());
    }

    private List<Long> found(TestCaller caller) {
        return letters.page(caller, WORDS, FIRST).stream().map(RecordRow::id).toList();
    }

    @Test
    void readerFindsAndCountsTheSecretOneToo() {
        assertThat(found(reader)).containsExactlyInAnyOrder(open.id(), secret.id());
        assertThat(letters.count(reader, WORDS)).isEqualTo(2);
        assertThat(letters.all(reader, WORDS)).hasSize(2);
    }

    @Test
    void othersNeitherFindNorCountIt() {
        assertThat(found(stranger)).containsExactly(open.id());
        assertThat(letters.count(stranger, WORDS)).isEqualTo(1);
        indexed = List.of(open.id(), secret.id());
        assertThat(letters.count(stranger, WORDS))
                .as("even if something named it")
                .isEqualTo(1);
        assertThat(letters.all(stranger, WORDS)).hasSize(1);
    }
}
