package org.khet.portal.admin.internal.personal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.api.admin.personal.CitizenNumbers;
import org.khet.portal.api.admin.personal.Unmasking;
import org.khet.portal.api.admin.personal.UnmaskingRegister;
import org.khet.portal.api.export.ExportList;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.RecordingExports;

/** The data protection officer reads and takes out who saw masked data; everybody reads the own part. CORE-127. */
class UnmaskingListTest {
    private static final OfficeId OFFICE = new OfficeId(1);
    private final Seen seen = new Seen();
    private final OpenedPage page = page(TextCatalog.THAI);

    @Test
    void everyShowingIsInTheFileOnce_asPersonalData() {
        ExportList<Unmasking> list =
                new UnmaskingList(page.caller(), page.texts(), seen).all(UnmaskingRegister.Filter.ALL, "ข้อมูล: เลข");

        List<List<String>> rows = RecordingExports.rows(list);

        assertThat(rows).hasSize(Seen.ALL).doesNotHaveDuplicates();
        assertThat(rows.getFirst())
                .containsExactly(
                        "1970-01-01T00:00:01Z",
                        "นายเจ้าหน้าที่ 04 แทน นางเจ้าหน้าที่ 01",
                        CitizenNumbers.FIELD,
                        "นายเจ้าหน้าที่ 07",
                        "ตรวจเอกสาร 1");
        assertThat(list.kind().personal()).isTrue();
        assertThat(list.kind().permission()).isEqualTo(UnmaskingRegister.VIEW);
        assertThat(list.words().filter()).isEqualTo("ข้อมูล: เลข");
    }

    @Test
    void everyWordOfBothPagesIsThereInBothLanguages() {
        for (Locale locale : List.of(TextCatalog.THAI, Locale.ENGLISH)) {
            OpenedPage opened = page(locale);
            var list = new UnmaskingList(opened.caller(), opened.texts(), seen);

            assertThat(OpenedPage.words(new UnmaskingView(opened, list, new RecordingExports())))
                    .doesNotContain("[admin.");
            assertThat(OpenedPage.words(new OwnUnmaskingView(opened, opened.texts(), seen)))
                    .doesNotContain("[admin.")
                    .contains("ตรวจเอกสาร 1");
        }
    }

    @Test
    void whoseDataNobodySaw_isToldSo() {
        seen.own = 0;

        assertThat(OpenedPage.words(new OwnUnmaskingView(page, page.texts(), seen)))
                .contains(page.texts().get("admin.my-unmaskings.none"));
    }

    private static OpenedPage page(Locale locale) {
        return new OpenedPage(TestCaller.in(OFFICE).with(UnmaskingRegister.VIEW), "", locale);
    }

    private static final class Seen implements UnmaskingRegister {
        private static final int ALL = 1200;
        private int own = 3;

        @Override
        public List<Unmasking> page(Caller caller, Filter filter, PageRequest page) {
            return some(page.offset(), Math.min(ALL, page.offset() + page.limit()));
        }

        @Override
        public int count(Caller caller, Filter filter) {
            return ALL;
        }

        @Override
        public List<String> fields(Caller caller) {
            return List.of(CitizenNumbers.FIELD);
        }

        @Override
        public List<Unmasking> ofOwnPerson(Caller caller, PageRequest page) {
            return some(0, own);
        }

        private static List<Unmasking> some(int from, int until) {
            return LongStream.range(from, until).mapToObj(no -> one(no + 1)).toList();
        }

        private static Unmasking one(long number) {
            return new Unmasking(
                    number,
                    Instant.EPOCH.plusSeconds(number),
                    new PersonId(4),
                    new Unmasking.By("นายเจ้าหน้าที่ 04", "นางเจ้าหน้าที่ 01"),
                    CitizenNumbers.FIELD,
                    7,
                    new PersonId(7),
                    "นายเจ้าหน้าที่ 07",
                    "ตรวจเอกสาร " + number);
        }
    }
}
