package org.khet.portal.records.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Article;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.api.ui.ViewFactory;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;
import org.khet.portal.testkit.record.SampleDraft;
import org.khet.portal.testkit.record.Vouchers;
import org.khet.portal.testkit.ui.TestRequest;

/** A module replaces the list, the form or the page of a kind; the other two stay derived. Source: records.md §9. */
@OnEachDatabase(module = "id=vouchers;prefix=vch")
class ReplacedScreensTest {
    private static final ViewFactory OWN = request -> new Article();
    private final RecordFixture fixture;
    private final RecordService<Vouchers> service;
    private final TestCaller officer;
    private final RecordRow voucher;

    ReplacedScreensTest(TestDatabase database) {
        database.clear();
        fixture = new RecordFixture(database);
        service = fixture.of(new Vouchers());
        officer = TestCaller.of(SampleOffices.KT1, 13)
                .with(service.kind().permissions().toArray(Permission[]::new));
        voucher = service.create(officer, SampleDraft.of(service.kind(), LocalDate.of(2026, 11, 20)));
    }

    /** What stands at the addresses of list, page, empty form and form of a record. */
    private List<Class<?>> opened(RecordViewOverrides screens) {
        List<ViewEntry> entries = fixture.views().entries(service, screens);
        String key = String.valueOf(voucher.id());
        return Stream.of(
                        open(entries.getFirst(), ""),
                        open(entries.getFirst(), key),
                        open(entries.getLast(), ""),
                        open(entries.getLast(), key))
                .<Class<?>>map(Object::getClass)
                .toList();
    }

    private Object open(ViewEntry entry, String key) {
        return entry.factory()
                .open(TestRequest.of(officer, fixture.texts(service.kind()).in(Locale.ENGLISH), key));
    }

    @Test
    void eachOfThemIsTakenInItsPlace_theOthersStayDerived() {
        assertThat(opened(new RecordViewOverrides()))
                .containsExactly(
                        RecordListView.class, RecordPageView.class, RecordFormView.class, RecordFormView.class);
        assertThat(opened(new RecordViewOverrides().list(OWN)))
                .containsExactly(Article.class, RecordPageView.class, RecordFormView.class, RecordFormView.class);
        assertThat(opened(new RecordViewOverrides().page(OWN)))
                .containsExactly(RecordListView.class, Article.class, RecordFormView.class, RecordFormView.class);
        assertThat(opened(new RecordViewOverrides().form(OWN)))
                .containsExactly(RecordListView.class, RecordPageView.class, Article.class, Article.class);
    }

    @Test
    void addressesRightsAndMenuStayThoseOfTheKind() {
        List<ViewEntry> derived = fixture.views().entries(service, new RecordViewOverrides());
        List<ViewEntry> own = fixture.views()
                .entries(service, new RecordViewOverrides().list(OWN).page(OWN).form(OWN));

        assertThat(own)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("factory", "listedFor")
                .containsExactlyElementsOf(derived);
    }
}
