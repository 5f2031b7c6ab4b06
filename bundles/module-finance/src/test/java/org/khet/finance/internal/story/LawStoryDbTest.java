package org.khet.finance.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khet.finance.internal.story.FinanceOffice.CHECKER;
import static org.khet.finance.internal.story.FinanceOffice.KT1;
import static org.khet.finance.internal.story.FinanceOffice.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.finance.internal.ui.LawNotice;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.law.Laws;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.ui.TestRequest;

/** Purchases and advice rest on the row of the register of laws that is in force on their day. Source: finance FIN-118, ict ICT-107. */
@OnEachDatabase
class LawStoryDbTest {
    private static final RecordLink OLD = new RecordLink(Laws.TYPE, 1, "ระเบียบว่าด้วยการพัสดุ 2535");
    private static final RecordLink ACT = new RecordLink(Laws.TYPE, 2, "พ.ร.บ. การจัดซื้อจัดจ้าง 2560");
    private static final RecordLink ENDING = new RecordLink(Laws.TYPE, 3, "ระเบียบการเบิกจ่าย 2562");
    private static final Map<Long, Laws.Law> ROWS = Map.of(
            1L, new Laws.Law(OLD.title(), Optional.empty(), Optional.of(LocalDate.of(2017, 8, 22)), ACT.title()),
            2L, new Laws.Law(ACT.title(), Optional.of(LocalDate.of(2017, 8, 23)), Optional.empty(), ""),
            3L, new Laws.Law(ENDING.title(), Optional.empty(), Optional.of(LocalDate.of(2027, 9, 30)), ""));
    private static final Laws REGISTER =
            (office, id) -> new Answer.Known<>(Optional.ofNullable(ROWS.get(id)), Instant.EPOCH, "processes");

    private final TestDatabase database;
    private final FinanceOffice office;
    private final PropertyOffice property;
    private RecordRow line;

    LawStoryDbTest(TestDatabase database) {
        this.database = database;
        this.property = new PropertyOffice(database);
        this.office = property.office;
    }

    @BeforeEach
    void registerIsThere() {
        database.clear();
        office.limits();
        property.head();
        line = office.line(office.fund("OFF", "OFF_BUDGET"), "F1", "486000");
        office.rules.laws().come(REGISTER);
    }

    private RecordRow purchase(RecordLink law, String pieces) {
        return property.all.purchases.create(
                person(PropertyOffice.REQUESTER),
                property.purchaseDraft(line, "COMPUTER", pieces, "22000").with(property.all.purchases.kind().law, law));
    }

    private List<String> warned(RecordRow row, String today) {
        return LawNotice.of(
                        TestRequest.of(
                                person(CHECKER),
                                office.fixture.texts(row.kind()).in(TextCatalog.THAI)),
                        row,
                        office.rules.laws(),
                        office.all,
                        LocalDate.parse(today))
                .stream()
                .map(notice -> notice.getElement().getTextRecursively())
                .toList();
    }

    @Test
    void newPurchaseRestsOnTheLawInForce_anEndedOneIsTakenWithAWarningThatNamesItsSuccessor() {
        RecordRow old = purchase(OLD, "2");
        assertThat(old.get(property.all.purchases.kind().law)).contains(OLD);
        assertThat(warned(old, "2026-11-20"))
                .singleElement()
                .asString()
                .contains(OLD.title() + " ไม่มีผลใช้บังคับในวันของเอกสารนี้", ACT.title());

        RecordRow good = purchase(ACT, "3");
        assertThat(good.get(property.all.purchases.kind().law)).contains(ACT);
        assertThat(warned(good, "2026-11-20")).isEmpty();
    }

    /** A purchase of November 2569 goes on under the act that ends in the year after; whoever reads it then is told. */
    @Test
    void purchaseMadeWhileItsLawWasInForceStaysGood_andSaysThatTheLawHasEndedSince() {
        RecordRow row = purchase(ENDING, "2");
        assertThat(warned(row, "2027-09-30")).isEmpty();
        assertThat(warned(row, "2027-10-01"))
                .singleElement()
                .asString()
                .contains(ENDING.title() + " สิ้นผลใช้บังคับแล้วหลังวันของเอกสารนี้");
        var kind = property.all.purchases.kind();
        RecordRow changed = property.all.purchases.change(
                person(PropertyOffice.REQUESTER), row, RecordDraft.of(row).with(kind.reason, "เครื่องเดิมชำรุด"));
        assertThat(changed.get(kind.law)).contains(ENDING);
    }

    @Test
    void withoutTheRegisterNothingIsChecked_andTitlesAreTyped() {
        office.rules.laws().go(REGISTER);
        RecordLink typed = RecordLink.typed("ระเบียบกระทรวงการคลัง");
        assertThat(purchase(typed, "2").get(property.all.purchases.kind().law)).contains(typed);
    }

    @Test
    void adviceToASchoolThatRestsOnAnEndedLawIsGivenWithAWarning() {
        var advice = office.all.staff().advice;
        var kind = advice.kind();
        RecordRow asked = advice.create(
                person(12),
                new RecordDraft()
                        .with(kind.school, SampleOffices.schoolId(KT1, 1))
                        .with(kind.category, "SUPPLIES")
                        .with(kind.question, "ซื้ออย่างไร"));
        RecordDraft answer =
                new RecordDraft().with(kind.answer, "ซื้อแบบเจาะจง").with(kind.law, "มาตรา 56");

        RecordRow answered = advice.act(person(CHECKER), asked, kind.reply, answer.with(kind.register, OLD), "");
        assertThat(answered.get(kind.register)).contains(OLD);
        assertThat(warned(answered, "2026-11-20")).singleElement().asString().contains(OLD.title(), ACT.title());

        advice.act(
                person(CHECKER),
                answered,
                kind.publish,
                new RecordDraft().with(kind.openQuestion, "ซื้ออย่างไร").with(kind.openAnswer, "ซื้อแบบเจาะจง"),
                "");
        var articles = office.all.staff().articles;
        RecordRow article = articles.all(person(CHECKER), RecordFilter.ALL).getFirst();
        assertThat(article.get(articles.kind().register)).contains(OLD);
        assertThat(warned(article, "2026-11-20"))
                .as("what all schools read")
                .singleElement()
                .asString()
                .contains(OLD.title(), ACT.title());
    }

    @Test
    void purchaseIsReportedOnALaw_whileTheOfficeKeepsTheRegister() {
        var kind = property.all.purchases.kind();
        RecordRow plain = property.purchase(line, "OFFICE", "2", "22000");
        PropertyOffice.refused(() -> property.report(plain), "finance.error.purchaseLaw");
        assertThat(property.report(plain, kind.law, ACT).get(kind.law)).contains(ACT);

        office.rules.laws().go(REGISTER);
        RecordRow without = property.purchase(line, "OFFICE", "3", "22000");
        assertThat(property.report(without, kind.splitReason, "ต่างหน่วยงาน").state())
                .isEqualTo(kind.reported);
    }
}
