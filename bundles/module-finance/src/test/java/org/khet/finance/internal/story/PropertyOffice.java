package org.khet.finance.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.finance.internal.story.FinanceOffice.CHECKER;
import static org.khet.finance.internal.story.FinanceOffice.DIRECTOR;
import static org.khet.finance.internal.story.FinanceOffice.HEAD;
import static org.khet.finance.internal.story.FinanceOffice.KT1;
import static org.khet.finance.internal.story.FinanceOffice.TODAY;
import static org.khet.finance.internal.story.FinanceOffice.act;
import static org.khet.finance.internal.story.FinanceOffice.baht;
import static org.khet.finance.internal.story.FinanceOffice.person;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.khet.finance.internal.bank.PayeeSort;
import org.khet.finance.internal.budget.LimitSort;
import org.khet.finance.internal.keeping.PropertyRecords;
import org.khet.finance.internal.procurement.InspectionRecord;
import org.khet.finance.internal.procurement.PurchaseRecord;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.TestDatabase;

/** Purchases, supplies and assets of the sample office: short words for what their stories need. */
final class PropertyOffice {
    static final int REQUESTER = 12;
    static final int INSPECTOR = 9;

    final FinanceOffice office;
    final PropertyRecords all;

    PropertyOffice(TestDatabase database) {
        this(new FinanceOffice(database));
    }

    PropertyOffice(FinanceOffice finance) {
        office = finance;
        all = office.all.property();
    }

    RecordDraft headDraft(int person) {
        var kind = all.heads.kind();
        return new RecordDraft()
                .with(kind.holder, SampleOffices.person(KT1, person).id())
                .with(kind.from, TODAY.minusDays(20))
                .with(kind.order, "คำสั่งที่ 275/2561");
    }

    RecordRow head() {
        return all.heads.create(person(DIRECTOR), headDraft(HEAD));
    }

    RecordRow vendor() {
        var kind = office.spending.vendors.kind();
        return office.spending.vendors.create(
                person(CHECKER),
                new RecordDraft()
                        .with(kind.taxId, "0994000000006")
                        .with(kind.branch, "00000")
                        .with(kind.name, "บริษัท ตัวอย่าง จำกัด")
                        .with(kind.sort, PayeeSort.JURISTIC)
                        .with(kind.vat, false)
                        .with(kind.phone, ""));
    }

    void limits() {
        var kind = office.spending.limits.kind();
        for (int holder : new int[] {HEAD, DIRECTOR}) {
            office.spending.limits.create(
                    person(HEAD),
                    new RecordDraft()
                            .with(kind.holder, SampleOffices.person(KT1, holder).id())
                            .with(kind.sort, LimitSort.PURCHASE)
                            .with(kind.most, holder == HEAD ? baht("50000") : null)
                            .with(kind.from, TODAY.minusDays(30))
                            .with(kind.order, "คำสั่งที่ 1/2569"));
        }
    }

    RecordDraft purchaseDraft(RecordRow line, String sort, String pieces, String price) {
        PurchaseRecord kind = all.purchases.kind();
        return new RecordDraft()
                .with(kind.subject, "ซื้อเครื่องคอมพิวเตอร์")
                .with(kind.unit, SampleOffices.unit(KT1, "ICT").id())
                .with(kind.requester, SampleOffices.person(KT1, REQUESTER).id())
                .with(kind.reason, "รอบเก็บข้อมูล")
                .with(kind.line, line.id())
                .with(
                        kind.claimKind,
                        office.claimKind("BUY" + sort + pieces, true, false).id())
                .with(kind.sort, sort)
                .with(
                        kind.items,
                        List.of(new RecordDraft()
                                .with(kind.item, "เครื่องคอมพิวเตอร์")
                                .with(kind.quantity, baht(pieces))
                                .with(kind.measure, "เครื่อง")
                                .with(kind.price, baht(price))))
                .with(
                        kind.members,
                        List.of(member(INSPECTOR, "INSPECT"), member(10, "INSPECT"), member(11, "INSPECT")));
    }

    RecordDraft member(int person, String committee) {
        PurchaseRecord kind = all.purchases.kind();
        return new RecordDraft()
                .with(kind.member, SampleOffices.person(KT1, person).id())
                .with(kind.committee, committee);
    }

    RecordRow purchase(RecordRow line, String sort, String pieces, String price) {
        return all.purchases.create(person(REQUESTER), purchaseDraft(line, sort, pieces, price));
    }

    RecordRow report(RecordRow purchase, Object... more) {
        PurchaseRecord kind = all.purchases.kind();
        RecordDraft draft = new RecordDraft().with(kind.median, baht("22500")).with(kind.method, "SPECIFIC");
        for (int i = 0; i < more.length; i += 2) {
            draft.with((Field<?>) more[i], more[i + 1]);
        }
        return all.purchases.act(person(CHECKER), office.now(all.purchases, purchase), kind.report, draft, "เหตุผล");
    }

    RecordRow approve(RecordRow purchase) {
        return act(all.purchases, DIRECTOR, purchase, all.purchases.kind().approve);
    }

    RecordRow quote(RecordRow purchase, RecordRow vendor, String price, boolean meets) {
        var kind = all.quotes.kind();
        return all.quotes.create(
                person(CHECKER),
                new RecordDraft()
                        .with(kind.purchase, purchase.id())
                        .with(kind.vendor, vendor.id())
                        .with(kind.price, baht(price))
                        .with(
                                kind.requirements,
                                List.of(new RecordDraft()
                                        .with(kind.topic, "หน่วยความจำ 16 GB")
                                        .with(kind.meets, meets))));
    }

    /** From an approved purchase to its contract of that price, to be delivered in so many days. */
    RecordRow contract(RecordRow approved, String price, int days) {
        PurchaseRecord kind = all.purchases.kind();
        return act(
                all.purchases,
                CHECKER,
                won(approved, price),
                kind.contract,
                kind.contractNo,
                "9/2570",
                kind.contractOn,
                TODAY,
                kind.deliverBy,
                TODAY.plusDays(days));
    }

    /** An approved purchase whose best offer has that price. */
    RecordRow won(RecordRow approved, String price) {
        RecordRow sourcing = act(all.purchases, CHECKER, approved, all.purchases.kind().source);
        act(all.quotes, CHECKER, quote(sourcing, vendor(), price, true), all.quotes.kind().choose);
        return office.now(all.purchases, sourcing);
    }

    RecordRow inspection(RecordRow purchase, String delivered, String accepted, String price, boolean last) {
        InspectionRecord kind = all.inspections.kind();
        return all.inspections.create(
                person(CHECKER),
                new RecordDraft()
                        .with(kind.purchase, purchase.id())
                        .with(kind.deliveredOn, TODAY)
                        .with(kind.last, last)
                        .with(
                                kind.items,
                                List.of(new RecordDraft()
                                        .with(kind.item, "เครื่องคอมพิวเตอร์")
                                        .with(kind.delivered, baht(delivered))
                                        .with(kind.accepted, baht(accepted))
                                        .with(kind.price, baht(price)))));
    }

    RecordRow signedByAll(RecordRow inspection) {
        for (int inspector : new int[] {INSPECTOR, 10, 11}) {
            act(all.inspections, inspector, inspection, all.inspections.kind().sign);
        }
        return office.now(all.inspections, inspection);
    }

    RecordRow asset(String cost, int years, String day) {
        var kind = all.assets.kind();
        return all.assets.create(
                person(CHECKER),
                new RecordDraft()
                        .with(kind.name, "ชุดเครื่องเสียงรับบริจาค")
                        .with(kind.sort, "OTHER")
                        .with(kind.cost, baht(cost))
                        .with(kind.acquiredOn, LocalDate.parse(day))
                        .with(kind.way, "DONATED")
                        .with(kind.life, years)
                        .with(kind.unit, SampleOffices.unit(KT1, "ICT").id())
                        .with(kind.holder, SampleOffices.person(KT1, REQUESTER).id()));
    }

    static void refused(ThrowingCallable call, String key) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(call)
                .satisfies(refused ->
                        assertThat(refused.problems()).extracting(Problem::key).contains(key));
    }
}
