package org.khet.portal.admin.internal.round.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.api.admin.round.DataRoundRegister;
import org.khet.portal.api.admin.round.DataRoundRegister.Change;
import org.khet.portal.api.admin.round.DataRoundRegister.Opened;
import org.khet.portal.api.admin.round.RoundDraft;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.ui.component.ThaiDatePicker;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.RecordingExports;

/** The list of rounds and the form of one, without a browser. CORE-41. */
class RoundViewsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 4);
    private final FakeDataRoundRegister rounds = new FakeDataRoundRegister();
    private final OpenedPage page = page(TextCatalog.THAI);

    @Test
    void roundShowsItsDays_andIsRecordedWithOtherOnesAndTheReason() {
        RoundView view = view(page, 1, false);
        assertThat(OpenedPage.words(view)).contains("DMC รอบที่ 1 ปีการศึกษา 2569");
        day(view, "as-of").setValue(LocalDate.of(2026, 6, 25));
        day(view, "closes-on").setValue(LocalDate.of(2026, 6, 30));
        OpenedPage.find(view, TextArea.class, "admin-round-reason").setValue("หนังสือ สพฐ. ว 99");

        OpenedPage.press(view, "admin-round-save");

        RoundDraft recorded = rounds.recorded.getFirst();
        assertThat(recorded.asOf()).isEqualTo(LocalDate.of(2026, 6, 25));
        assertThat(recorded.closesOn()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(recorded.opensOn()).isEqualTo(LocalDate.of(2026, 5, 16));
        assertThat(recorded.reason()).isEqualTo("หนังสือ สพฐ. ว 99");
        assertThat(rounds.editions).containsExactly(3);
        assertThat(page.opened).containsExactly("admin/rounds");
    }

    @Test
    void refusalStandsAtTheField_andWhoComesSecondIsToldWithoutLosingTheDays() {
        rounds.failure = Rejected.of("closesOn", "core.round.error.closes", "2026-06-25");
        RoundView view = view(page, 1, false);
        OpenedPage.press(view, "admin-round-save");
        assertThat(day(view, "closes-on").isInvalid()).isTrue();

        rounds.failure = Outdated.of("core.outcome.changed");
        OpenedPage.press(view, "admin-round-save");
        assertThat(OpenedPage.words(view)).contains(page.texts().get("admin.form.outdated"));
        assertThat(page.opened).isEmpty();
    }

    @Test
    void whoChangedARoundAndWhyStandsAboveIt() {
        assertThat(OpenedPage.words(view(page, 2, true))).contains("นางสาวเจ้าหน้าที่ 13", "สพฐ. ขยายเวลา");
        assertThat(OpenedPage.words(view(page, 2, false))).doesNotContain("สพฐ. ขยายเวลา");
    }

    @Test
    void whoMayOnlyReadSeesTheListWithoutButtons() {
        OpenedPage reader =
                new OpenedPage(TestCaller.in(new OfficeId(1)).with(DataRoundRegister.VIEW), "", TextCatalog.THAI);
        RoundsView list = new RoundsView(reader, reader.texts(), rounds, TODAY).exporting(new RecordingExports());

        Grid<?> grid = OpenedPage.find(list, Grid.class, "admin-rounds-grid");
        assertThat(grid.getColumns()).hasSize(6);
        assertThat(OpenedPage.below(list).map(one -> one.getId().orElse("")))
                .doesNotContain("admin-rounds-add", "admin-rounds-systems");
    }

    @Test
    void systemThatComesWithThePortalKeepsItsNames_andGetsWhoIsReminded() {
        RoundAudienceChoices choices = SampleRoundChoices.webmaster();
        SystemView view = new SystemView(page, page.texts(), rounds, choices, rounds.openSystem(page.caller(), "DMC"));
        assertThat(OpenedPage.find(view, TextField.class, "admin-data-system-thai")
                        .isReadOnly())
                .isTrue();
        SampleRoundChoices.choose(view, "webmaster");

        OpenedPage.press(view, "admin-data-system-save");

        assertThat(rounds.kept.getFirst().function()).isEqualTo("webmaster");
        assertThat(choices.told(page.texts(), new OfficeId(1), rounds.kept.getFirst()))
                .isEqualTo("ผู้ดูแลเว็บไซต์ประจำกลุ่ม");
    }

    @Test
    void everyWordIsThereInBothLanguages() {
        for (Locale locale : List.of(TextCatalog.THAI, Locale.ENGLISH)) {
            OpenedPage opened = page(locale);
            RoundMessages messages = new RoundMessages(opened.texts());
            String all = OpenedPage.words(view(opened, 2, true))
                    + OpenedPage.words(new RoundsView(opened, opened.texts(), rounds, TODAY))
                    + OpenedPage.words(new SystemsView(
                            opened,
                            opened.texts(),
                            List.of(FakeDataRoundRegister.DMC),
                            SampleRoundChoices.webmaster()));
            for (var standing : rounds.list(opened.caller())) {
                all += OpenedPage.words(messages.badge(standing))
                        + messages.left(standing)
                        + messages.full(standing)
                        + messages.origin(standing.round());
            }
            assertThat(all).doesNotContain("[admin.");
        }
    }

    private RoundView view(OpenedPage opened, int number, boolean own) {
        Change change = new Change("นางสาวเจ้าหน้าที่ 13", Instant.parse("2026-11-01T02:00:00Z"), "สพฐ. ขยายเวลา");
        Opened round =
                new Opened(FakeDataRoundRegister.round(number, own), 3, own ? Optional.of(change) : Optional.empty());
        return new RoundView(opened, opened.texts(), rounds, RoundDraft.of(round.round()), Optional.of(round));
    }

    private static ThaiDatePicker day(RoundView view, String field) {
        return OpenedPage.find(view, ThaiDatePicker.class, "admin-round-" + field);
    }

    private static OpenedPage page(Locale locale) {
        return new OpenedPage(
                TestCaller.in(new OfficeId(1)).with(DataRoundRegister.VIEW, DataRoundRegister.CONFIGURE), "", locale);
    }
}
