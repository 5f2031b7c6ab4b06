package org.khet.finance.internal.setting;

import java.util.List;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeList.Code;

/**
 * What a line of the budget is for: the allocation items under the numbers and names of the plan, and beside them, as F, what the
 * office spends without an allocation. Source: policyplan C.3.3, finance S3.
 */
final class SpendingItems {
    static final CodeList LIST = new CodeList(
            "finance.item",
            List.of(
                    Code.of(
                            "01",
                            "ค่าตอบแทนพนักงานราชการและเงินสมทบกองทุนประกันสังคม",
                            "Government employees' pay and social security contribution"),
                    Code.of("02", "ค่าจ้างเหมาบริการของสำนักงานเขตพื้นที่การศึกษา", "Hired staff of the area office"),
                    Code.of(
                            "03",
                            "ครูรายเดือนแก้ปัญหาสถานศึกษาขาดแคลนครูขั้นวิกฤต",
                            "Monthly-paid teachers for critical shortage of teachers"),
                    Code.of(
                            "04",
                            "บุคลากรวิทยาศาสตร์และคณิตศาสตร์ (ครูคลังสมอง)",
                            "Science and mathematics staff (brain-bank teachers)"),
                    Code.of("05.1", "ครูธุรการโรงเรียน อัตรา 15,000 บาท", "School clerks at 15,000 baht"),
                    Code.of("05.2", "ครูธุรการโรงเรียน อัตรา 9,000 บาท", "School clerks at 9,000 baht"),
                    Code.of(
                            "05.3",
                            "นักการภารโรง โครงการคืนครูให้นักเรียน",
                            "Janitors of the project that gives teachers back"),
                    Code.of("06", "นักการภารโรง", "Janitors"),
                    Code.of(
                            "07",
                            "ครูอัตราจ้าง โครงการยกระดับคุณภาพครูทั้งระบบ สาขาขาดแคลน",
                            "Contract teachers in shortage subjects"),
                    Code.of("08", "พี่เลี้ยงเด็กพิการ", "Carers of children with disabilities"),
                    Code.of("09", "เงินเดือนเต็มขั้น", "Pay at the top of the scale"),
                    Code.of("10", "ขอรับการสนับสนุนจาก อบต.", "Support asked from local authorities"),
                    Code.of("11", "เงินอุดหนุนรายหัวทุกรายการ", "Per-head subsidy, all items"),
                    Code.of("12", "รายงานผลการจัดสรรเงินอุดหนุนรายหัว", "Report on the per-head subsidy"),
                    Code.of("13", "ค่าเช่าบ้าน", "House rent"),
                    Code.of("14", "ค่าเช่าที่ดินวัดร้าง", "Land rent of abandoned temples"),
                    Code.of("F1", "ค่าใช้จ่ายดำเนินงานของสำนักงาน", "Running costs of the office"),
                    Code.of("F2", "ค่าครุภัณฑ์และสิ่งก่อสร้าง", "Equipment and construction"),
                    Code.of("F3", "เงินประกันสังคม", "Social security"),
                    Code.of("F4", "เงินสนับสนุนจากหน่วยงานภายนอก", "Support of outside bodies"),
                    Code.of("F5", "รายการอื่น", "Other items")),
            "policyplan C.3.3");

    private SpendingItems() {}
}
