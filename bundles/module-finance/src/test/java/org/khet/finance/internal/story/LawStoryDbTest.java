package org.khet.finance.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.khet.finance.internal.story.FinanceOffice.CHECKER;
import static org.khet.finance.internal.story.FinanceOffice.KT1;
import static org.khet.finance.internal.story.FinanceOffice.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.law.Laws;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Purchases and advice rest on the row of the register of laws that is in force on their day. Source: finance FIN-118, ict ICT-107. */
@OnEachDatabase
class LawStoryDbTest {
    private static final RecordLink OLD = new RecordLink(Laws.TYPE, 1, "ระเบียบว่าด้วยการพัสดุ 2535");
    private static final RecordLink ACT = new RecordLink(Laws.TYPE, 2, "พ.ร.บ. การจัดซื้อจัดจ้าง 2560");
    private static final Laws REGISTER = (office, id) -> new Answer.Known<>(
            Optional.of(
                    id == 1
                            ? new Laws.Law(
                                    OLD.title(), Optional.empty(), Optional.of(LocalDate.of(2017, 8, 22)), ACT.title())
                            : new Laws.Law(ACT.title(), Optional.of(LocalDate.of(2017, 8, 23)), Optional.empty(), "")),
            Instant.EPOCH,
            "processes");

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

    @Test
    void newPurchaseRestsOnTheLawInForce_anEndedOneIsRefusedWithItsSuccessor() {
        assertThat(catchThrowableOfType(Rejected.class, () -> purchase(OLD, "2"))
                        .problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.field()).isEqualTo("law");
                    assertThat(problem.key()).isEqualTo("finance.error.lawSuperseded");
                    assertThat(problem.args()).map(Object::toString).containsExactly(OLD.title(), ACT.title());
                });
        assertThat(purchase(ACT, "3").get(property.all.purchases.kind().law)).contains(ACT);
    }

    @Test
    void withoutTheRegisterNothingIsChecked_andTitlesAreTyped() {
        office.rules.laws().go(REGISTER);
        RecordLink typed = RecordLink.typed("ระเบียบกระทรวงการคลัง");
        assertThat(purchase(typed, "2").get(property.all.purchases.kind().law)).contains(typed);
    }

    @Test
    void adviceToASchoolRestsOnTheLawInForce() {
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

        assertThat(catchThrowableOfType(
                                Rejected.class,
                                () -> advice.act(
                                        person(CHECKER), asked, kind.reply, answer.with(kind.register, OLD), ""))
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.field()).isEqualTo("law_row"));
        RecordRow answered = advice.act(person(CHECKER), asked, kind.reply, answer.with(kind.register, ACT), "");
        assertThat(answered.get(kind.register)).contains(ACT);
    }
}
