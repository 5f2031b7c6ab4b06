package org.khet.promotion.internal.child;

import java.util.List;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.RecordFixture;
import org.khet.promotion.internal.PromotionStage;

/** What every register keeps, on each database; each follow-up has a child of a sub-district of its own. */
@OnEachDatabase
class ChildFollowUpKindContractDbTest extends RecordContract<ChildFollowUpKind> {
    private int made;

    ChildFollowUpKindContractDbTest(TestDatabase database) {
        super(database, ChildFollowUpKindContractDbTest::kind);
    }

    private static ChildFollowUpKind kind(RecordFixture fixture) {
        var office = new PromotionStage().office;
        var children = fixture.of(new ChildKind(office));
        var followUps = fixture.of(new ChildFollowUpKind(office));
        ChildFollowUpFlow.attach(children, followUps);
        return followUps.kind();
    }

    @Override
    protected RecordDraft draft() {
        RecordService<?> children = fixture.made().getFirst();
        ChildKind child = (ChildKind) children.kind();
        String subDistrict = "ตำบลที่ " + ++made;
        children.internal()
                .create(
                        person(20),
                        new RecordDraft()
                                .with(child.code, "ด-" + made)
                                .with(child.birthYear, 2560)
                                .with(child.subDistrict, subDistrict)
                                .with(
                                        child.statuses,
                                        List.of(new RecordDraft()
                                                .with(child.on, TODAY.minusDays(9))
                                                .with(child.statusThen, ChildStatus.NOT_ENROLLED))));
        return super.draft().with(kind.subDistrict, subDistrict);
    }

    @Override
    protected RecordDraft asked(org.khet.portal.api.record.Action action) {
        RecordDraft asked = super.asked(action);
        if (!action.equals(kind.take)) {
            return asked;
        }
        long line = service.all(person(20), org.khet.portal.api.record.RecordFilter.of(kind.in(kind.sent))).stream()
                .map(row -> service.open(person(20), row.id()))
                .flatMap(row -> row.lines(kind.children).stream())
                .mapToLong(org.khet.portal.api.record.RecordLine::id)
                .max()
                .orElse(0);
        return asked.with(
                kind.children, List.of(new RecordDraft().ofLine(line).with(kind.found, ChildStatus.ENROLLED)));
    }
}
