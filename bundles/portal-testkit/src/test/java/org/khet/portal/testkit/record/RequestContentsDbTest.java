package org.khet.portal.testkit.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.approval.Approvals;
import org.khet.portal.api.approval.RequestContent;
import org.khet.portal.api.file.FileRules;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** What a record says goes along to the paper that decides about it. Source: core CORE-64. */
@OnEachDatabase(module = "id=vouchers;prefix=vch")
class RequestContentsDbTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private final RecordFixture fixture;
    private final RecordService<Contracts> contracts;
    private final Contracts kind;
    private final List<RequestContent> asked = new ArrayList<>();

    RequestContentsDbTest(TestDatabase database) {
        database.clear();
        fixture = new RecordFixture(database);
        contracts = fixture.of(new Contracts());
        kind = contracts.kind();
    }

    @BeforeEach
    void papersDecide() {
        fixture.switches().turn(SampleOffices.KT1, "documents", true);
        fixture.with(new Approvals() {
            @Override
            public ModuleId module() {
                return new ModuleId("documents");
            }

            @Override
            public String ask(Caller caller, Request request) {
                return "k" + request.recordId();
            }

            @Override
            public String ask(Caller caller, Request request, RequestContent content) {
                asked.add(content);
                return ask(caller, request);
            }
        });
    }

    private static TestCaller officer() {
        return TestCaller.of(SampleOffices.KT1, 13).with(Contracts.VIEW, Contracts.RECORD, Contracts.SIGN);
    }

    private RecordDraft share(int part) {
        return new RecordDraft()
                .with(kind.part, "งวดที่ " + part)
                .with(kind.due, LocalDate.of(2026, 12, 31))
                .with(kind.share, new BigDecimal("20000"));
    }

    private RequestContent asked(int parts) {
        var pdf = fixture.files()
                .stage(
                        "ใบเสนอราคา.pdf",
                        new ByteArrayInputStream("%PDF".getBytes(StandardCharsets.UTF_8)),
                        new FileRules(1_000_000, Set.of("application/pdf")));
        RecordRow row = contracts.create(
                officer(),
                SampleDraft.of(kind, TODAY)
                        .with(kind.title, "จ้างเหมาบริการรักษาความปลอดภัย")
                        .with(
                                kind.unit,
                                SampleOffices.unit(SampleOffices.KT1, "FIN").id())
                        .with(kind.account, "1234567890")
                        .with(kind.baht, new BigDecimal("240000"))
                        .with(kind.papers, List.of(pdf))
                        .with(
                                kind.parts,
                                IntStream.rangeClosed(1, parts)
                                        .mapToObj(this::share)
                                        .toList()));
        contracts.act(officer(), row, kind.ask);
        return asked.getLast();
    }

    @Test
    void factsLinesWithTheirSumAndFilesGoAlong_secretsDoNot() {
        RequestContent content = asked(12);

        assertThat(content.facts())
                .extracting(RequestContent.Fact::words)
                .contains("20 พฤศจิกายน 2569", "จ้างเหมาบริการรักษาความปลอดภัย", "240,000.00 บาท");
        assertThat(content.toString()).doesNotContain("1234567890", "7890");
        RequestContent.Table parts = content.tables().getFirst();
        assertThat(parts.heads()).hasSize(3);
        assertThat(parts.rows()).hasSize(13);
        assertThat(parts.rows().getFirst()).containsExactly("งวดที่ 1", "31 ธันวาคม 2569", "20,000.00");
        assertThat(parts.rows().getLast()).containsExactly("รวม", "", "240,000.00");
        assertThat(content.files()).hasSize(1);
    }

    @Test
    void ofManyLinesTheFirstFortyStandOnThePaper_theSumIsThatOfAll() {
        RequestContent.Table parts = asked(100).tables().getFirst();
        assertThat(parts.rows()).hasSize(41);
        assertThat(parts.left()).isEqualTo(60);
        assertThat(parts.rows().getLast().getLast()).isEqualTo("2,000,000.00");
    }
}
