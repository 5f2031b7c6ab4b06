package org.khet.portal.admin.internal.session.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.Query;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.api.admin.security.Accounts;
import org.khet.portal.api.admin.security.Sessions;
import org.khet.portal.api.admin.security.Sessions.Open;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.RecordingExports;
import org.khet.portal.testkit.ui.ShownTexts;

/** Who is online is read by name, with the account below it. CORE-17, DESIGN picture 19b. */
class SessionsViewTest {
    private static final Instant NINE = Instant.parse("2026-11-20T02:00:00Z");
    private static final TestCaller ADMIN = TestCaller.of(SampleOffices.KT1, 4).with(Accounts.MANAGE);
    private static final List<Open> OPEN = List.of(
            new Open(
                    1,
                    new AccountId(13),
                    "kt1-13",
                    "นางสาวเจ้าหน้าที่ 13",
                    NINE,
                    NINE,
                    "10.1.2.13",
                    "computer Firefox"),
            new Open(2, new AccountId(99), "runner", "", NINE, NINE, "10.1.2.99", "phone Chrome"));

    @Test
    void personStandsByName_theAccountBelow_andWhoHasNoPersonHereByAccount() {
        for (Locale locale : List.of(TextCatalog.THAI, Locale.ENGLISH)) {
            OpenedPage page = new OpenedPage(ADMIN, "", locale);

            var view = new SessionsView(page, sessions(), new RecordingExports());
            asBrowsersDo(view);
            var shown = ShownTexts.of(view);

            assertThat(String.join("\n", shown))
                    .as(locale.getLanguage())
                    .containsSubsequence("k-line-1\"><span>นางสาวเจ้าหน้าที่ 13<", "k-line-2\"><span>kt1-13<")
                    .contains("<span>runner</span>", "<span>10.1.2.13</span>")
                    .doesNotContain("[admin.");
        }
    }

    @Test
    void fileNamesPeopleInItsFirstColumn() {
        var list = new SessionList(new OpenedPage(ADMIN, "", TextCatalog.THAI).texts(), Open::device).all(OPEN, "");

        assertThat(RecordingExports.rows(list))
                .extracting(row -> row.getFirst())
                .containsExactly("นางสาวเจ้าหน้าที่ 13", "runner");
    }

    /** A list asks how many there are before it asks for rows. */
    private static void asBrowsersDo(SessionsView view) {
        OpenedPage.below(view)
                .filter(Grid.class::isInstance)
                .map(grid -> ((Grid<?>) grid).getDataProvider())
                .forEach(rows -> assertThat(rows.size(new Query<>())).isEqualTo(2));
    }

    private static Sessions sessions() {
        return (Sessions) Proxy.newProxyInstance(
                Sessions.class.getClassLoader(), new Class<?>[] {Sessions.class}, (self, method, args) -> OPEN);
    }
}
