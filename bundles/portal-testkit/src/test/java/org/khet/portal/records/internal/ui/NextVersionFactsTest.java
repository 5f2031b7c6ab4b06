package org.khet.portal.records.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.api.security.Permission;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.Contracts;
import org.khet.portal.testkit.record.RecordFixture;
import org.khet.portal.testkit.ui.ShownTexts;
import org.khet.portal.testkit.ui.TestRequest;

/** The page of a sealed record leads to the version that corrects it, and that one back. */
@OnEachDatabase(module = "id=vouchers;prefix=vch")
class NextVersionFactsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private final RecordFixture fixture;
    private final RecordService<Contracts> service;
    private final Contracts kind;
    private final TestCaller officer;
    private final TestRequest request;

    NextVersionFactsTest(TestDatabase database) {
        database.clear();
        fixture = new RecordFixture(database);
        service = fixture.of(new Contracts());
        kind = service.kind();
        officer = TestCaller.of(SampleOffices.KT1, 13).with(kind.permissions().toArray(Permission[]::new));
        request = TestRequest.of(officer, fixture.texts(kind).in(TextCatalog.THAI));
    }

    private RecordRow closed() {
        RecordRow made = service.internal()
                .create(
                        officer,
                        new RecordDraft()
                                .with(kind.signedOn, DAY)
                                .with(
                                        kind.unit,
                                        SampleOffices.unit(SampleOffices.KT1, "ICT")
                                                .id())
                                .with(kind.title, "จ้างเหมาบริการทำความสะอาด")
                                .with(kind.account, "9990001112")
                                .with(kind.baht, new BigDecimal("108000.00")));
        RecordRow asked = service.act(officer, made, kind.ask);
        RecordRow signed = service.internal()
                .act(
                        officer,
                        asked,
                        kind.grant,
                        new RecordDraft().with(kind.orderNo, "12/2570").with(kind.orderOn, DAY),
                        "");
        return service.internal().act(officer, signed, kind.close);
    }

    private Component facts(RecordRow row) {
        ValueFormatter names = fixture.screens().formatter(kind, request).of(List.of(row));
        return new RecordFacts(kind, names, kind.fields(), new RecordViewOverrides(), request).rest(row);
    }

    private static List<String> links(Component of) {
        return Stream.concat(
                        of instanceof Anchor link ? Stream.of(link.getHref()) : Stream.of(),
                        of.getChildren().flatMap(child -> links(child).stream()))
                .toList();
    }

    @Test
    void bothVersionsLeadToEachOther() {
        RecordRow sealed = closed();
        assertThat(ShownTexts.of(facts(sealed))).doesNotContain("ฉบับถัดไป");

        RecordRow old = service.act(officer, sealed, kind.renew, new RecordDraft(), "ค่าจ้างต่องวดพิมพ์ผิด");

        RecordRow next = service.nextVersion(officer, old).orElseThrow();
        assertThat(ShownTexts.of(facts(old))).contains("ฉบับถัดไป");
        assertThat(links(facts(old))).containsExactly("/" + kind.pageAddress(next.id()));
        assertThat(links(facts(service.open(officer, next.id())))).containsExactly("/" + kind.pageAddress(old.id()));
    }
}
