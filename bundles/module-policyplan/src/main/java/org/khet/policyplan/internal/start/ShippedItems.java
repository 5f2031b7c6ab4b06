package org.khet.policyplan.internal.start;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.khet.policyplan.internal.money.BudgetItemKind;
import org.khet.policyplan.internal.money.BudgetItemSort;
import org.khet.policyplan.internal.money.MoneyRegisters;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;

/** The allocation items that each office has at first; those that it has stay as it made them. Source: policyplan C.3.3, PLAN-21. */
public final class ShippedItems {
    private record Item(String code, String name, BudgetItemSort sort, String expenditure, boolean social) {}

    private static final List<Item> ITEMS = List.of(
            new Item("01", "ค่าตอบแทนพนักงานราชการและเงินสมทบกองทุนประกันสังคม", BudgetItemSort.PAY, "1", true),
            new Item("02", "ค่าจ้างเหมาบริการของสำนักงานเขตพื้นที่การศึกษา", BudgetItemSort.PAY, "2", false),
            new Item("03", "ครูรายเดือนแก้ปัญหาสถานศึกษาขาดแคลนครูขั้นวิกฤต", BudgetItemSort.PAY, "2", false),
            new Item("04", "บุคลากรวิทยาศาสตร์และคณิตศาสตร์ (ครูคลังสมอง)", BudgetItemSort.PAY, "2", false),
            new Item("05.1", "ครูธุรการโรงเรียน อัตรา 15,000 บาท", BudgetItemSort.PAY, "2", false),
            new Item("05.2", "ครูธุรการโรงเรียน อัตรา 9,000 บาท", BudgetItemSort.PAY, "2", false),
            new Item("05.3", "นักการภารโรง โครงการคืนครูให้นักเรียน", BudgetItemSort.PAY, "2", false),
            new Item("06", "นักการภารโรง", BudgetItemSort.PAY, "2", false),
            new Item("07", "ครูอัตราจ้าง โครงการยกระดับคุณภาพครูทั้งระบบ สาขาขาดแคลน", BudgetItemSort.PAY, "2", false),
            new Item("08", "พี่เลี้ยงเด็กพิการ", BudgetItemSort.PAY, "2", false),
            new Item("09", "เงินเดือนเต็มขั้น", BudgetItemSort.PAY, "1", false),
            new Item("10", "ขอรับการสนับสนุนจาก อบต.", BudgetItemSort.ACT, "5", false),
            new Item("11", "เงินอุดหนุนรายหัวทุกรายการ", BudgetItemSort.PER_HEAD, "4", false),
            new Item("12", "รายงานผลการจัดสรรเงินอุดหนุนรายหัว", BudgetItemSort.ACT, "4", false),
            new Item("13", "ค่าเช่าบ้าน", BudgetItemSort.RENT, "2", false),
            new Item("14", "ค่าเช่าที่ดินวัดร้าง", BudgetItemSort.RENT, "2", false));

    private final MoneyRegisters money;

    /** Over the register of items. */
    public ShippedItems(MoneyRegisters money) {
        this.money = money;
    }

    /** Adds what an office has not yet; how many. */
    public int add(Caller caller) {
        BudgetItemKind kind = money.items().kind();
        Set<String> there = new HashSet<>();
        for (RecordRow row : money.items().internal().all(caller, RecordFilter.ALL)) {
            there.add(row.get(kind.code));
        }
        List<Item> missing =
                ITEMS.stream().filter(item -> !there.contains(item.code())).toList();
        missing.forEach(item -> money.items()
                .internal()
                .create(
                        caller,
                        new RecordDraft()
                                .with(kind.code, item.code())
                                .with(kind.name, item.name())
                                .with(kind.sort, item.sort())
                                .with(kind.expenditure, item.expenditure())
                                .with(kind.social, item.social())));
        return missing.size();
    }
}
