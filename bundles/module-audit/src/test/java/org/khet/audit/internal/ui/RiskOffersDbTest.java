package org.khet.audit.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khet.portal.testkit.SampleOffices.KT1;

import com.vaadin.flow.component.button.Button;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.khet.audit.internal.AuditOffice;
import org.khet.audit.internal.risk.ControlledRisks;
import org.khet.audit.internal.risk.OfficeRiskKind;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeSwitches;
import org.khet.portal.testkit.ui.ShownTexts;
import org.khet.portal.testkit.ui.TestRequest;

/** Risks on the page of the assessment of internal control of their unit. Source: other-groups AUD-11, DIR-P09. */
@OnEachDatabase
class RiskOffersDbTest {
    private static final Permission FILL = Permission.of("directorate:control:fill");
    private static final UnitId PLAN = SampleOffices.unit(KT1, "PLAN").id();
    private final AuditOffice at;
    private final RecordService<AssessmentSample> assessments;
    private final RecordService<OfficeRiskKind> risks;
    private final FakeSwitches switches = new FakeSwitches().turn(KT1, "audit", true);

    RiskOffersDbTest(TestDatabase database) {
        at = new AuditOffice(database);
        assessments = at.fixture.of(new AssessmentSample());
        risks = at.records.risks;
    }

    private RecordLink assessment(UnitId unit, String title) {
        AssessmentSample kind = assessments.kind();
        RecordRow row = assessments.create(
                TestCaller.of(KT1, 5).with(FILL),
                new RecordDraft()
                        .with(kind.year, FiscalYear.ofBuddhist(2570))
                        .with(kind.title, title)
                        .with(kind.unit, unit)
                        .with(kind.score, BigDecimal.ONE)
                        .with(kind.level, "LOW"));
        return new RecordLink("directorate.control", row.id(), title);
    }

    private void risk(String work, int chance, int impact, RecordLink control) {
        OfficeRiskKind kind = risks.kind();
        risks.create(
                AuditOffice.financeHead(),
                new RecordDraft()
                        .with(kind.year, FiscalYear.ofBuddhist(2570))
                        .with(kind.unit, AuditOffice.FIN)
                        .with(kind.work, work)
                        .with(kind.words, "เบิกจ่ายไม่ทันไตรมาส")
                        .with(kind.chance, chance)
                        .with(kind.impact, impact)
                        .with(kind.response, "ติดตามทุกสัปดาห์")
                        .with(kind.control, control));
    }

    private List<Button> buttons(TestRequest request, RecordLink record) {
        return new RiskOffers(at.records, at.fixture.services(), switches)
                .of(request, record).stream().map(Button.class::cast).toList();
    }

    private List<Button> buttons(Caller caller, RecordLink record) {
        return buttons(TestRequest.of(caller, "audit", ""), record);
    }

    /** Two risks of finance, one names its assessment; who assesses finance reads both, who assesses another group none. */
    @Test
    void assessmentLeadsToItsRisks_whoAssessesTheUnitReadsThemWithoutARightOfTheAudit() {
        RecordLink finance = assessment(AuditOffice.FIN, "แบบ ปค.5 กลุ่มบริหารงานการเงินและสินทรัพย์");
        RecordLink plan = assessment(PLAN, "แบบ ปค.5 กลุ่มนโยบายและแผน");
        risk("การจัดเก็บหลักฐาน", 2, 2, RecordLink.typed("แบบ ปค.5"));
        risk("การเบิกจ่ายงบลงทุน", 4, 4, finance);

        TestRequest auditor = TestRequest.of(AuditOffice.auditor(), "audit", "");
        assertThat(buttons(auditor, finance)).singleElement().satisfies(button -> {
            assertThat(button.getText()).isEqualTo("ความเสี่ยงที่อ้างถึงแบบประเมินนี้ (1)");
            button.click();
        });
        assertThat(auditor.opened()).containsExactly("audit/risks?tab=all&control=directorate.control:" + finance.id());
        assertThat(buttons(AuditOffice.financeHead(), finance)).hasSize(1);
        assertThat(buttons(AuditOffice.planHead(), finance))
                .as("risks of another group")
                .isEmpty();
        assertThat(buttons(AuditOffice.auditor(), plan)).as("no risk names it").isEmpty();

        TestCaller assessor = TestCaller.of(KT1, 15).inUnit(AuditOffice.FIN, FILL);
        assertThat(buttons(assessor, finance))
                .singleElement()
                .satisfies(button -> assertThat(button.getText()).isEqualTo("ความเสี่ยงของกลุ่มนี้ (2)"));
        assertThat(buttons(assessor, plan)).isEmpty();
        assertThat(buttons(TestCaller.of(KT1, 9).inUnit(PLAN, FILL), finance))
                .as("who assesses another group")
                .isEmpty();
        List<RecordRow> own = new ControlledRisks(risks, at.fixture.services()).ofUnit(assessor, finance);
        assertThat(own)
                .extracting(row -> row.get(risks.kind().score))
                .as("the highest first")
                .containsExactly(16, 4);
        Texts texts = TestRequest.of(assessor, "audit", "").texts();
        UnitRisksDialog dialog = new UnitRisksDialog(texts, risks.kind(), own);
        assertThat(dialog.getChildren().flatMap(one -> ShownTexts.of(one).stream()))
                .contains("การเบิกจ่ายงบลงทุน", "16", "ติดตามทุกสัปดาห์")
                .noneMatch(words -> words.contains("[audit."));
        assertThat(new UnitRisksDialog(texts, risks.kind(), Collections.nCopies(21, own.getFirst()))
                        .getChildren()
                        .map(one -> one.getElement().getTextRecursively())
                        .collect(Collectors.joining())
                        .split("การเบิกจ่ายงบลงทุน"))
                .as("as many as it says")
                .hasSize(22);

        switches.turn(KT1, "audit", false);
        assertThat(buttons(AuditOffice.auditor(), finance)).isEmpty();
    }

    /** Assessments of a unit, as the module that keeps them names them; kept in a table of this module. */
    private static final class AssessmentSample extends RecordKind {
        final Field<String> title = text("title", 200);
        final Field<FiscalYear> year = fiscalYear("fiscal_year");
        final Field<UnitId> unit = unit("unit");
        final Field<BigDecimal> score = decimal("risk_score", 2);
        final Field<String> level = text("risk_level", 30);
        final State open = state("OPEN", StateTone.WAIT);

        AssessmentSample() {
            super("directorate", "control", "aud_object");
            rights(FILL, FILL, open);
            belongsTo(unit);
            titled(title);
        }
    }
}
