package org.khet.portal.records.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.api.security.Permission;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;
import org.khet.portal.testkit.record.Vouchers;
import org.khet.portal.testkit.ui.ShownTexts;
import org.khet.portal.testkit.ui.TestRequest;

/** What a module adds to the head of a list stands there beside what the list has anyhow. Source: policyplan PLAN-30. */
@OnEachDatabase(module = "id=vouchers;prefix=vch")
class RecordListHeadTest {
    private final RecordFixture fixture;
    private final RecordService<Vouchers> service;

    RecordListHeadTest(TestDatabase database) {
        database.clear();
        fixture = new RecordFixture(database);
        service = fixture.of(new Vouchers());
    }

    @Test
    void paperOfTheYearStandsInTheHead_beforeTheButtonForANewRecord() {
        Vouchers kind = service.kind();
        TestCaller officer = TestCaller.of(SampleOffices.KT1, 13).with(kind.permissions().toArray(Permission[]::new));
        Texts texts = fixture.texts(kind).in(TextCatalog.THAI);
        RecordViewOverrides screens = new RecordViewOverrides().listHead(request -> List.of(new Span("รายงานของปี")));

        Component list = fixture.views().list(TestRequest.of(officer, texts), service, screens);

        assertThat(ShownTexts.of(list)).contains("รายงานของปี", texts.get(kind.type() + ".new"));
        assertThat(ShownTexts.of(fixture.views()
                        .list(TestRequest.of(officer, texts), service, new RecordViewOverrides())))
                .doesNotContain("รายงานของปี");
    }
}
