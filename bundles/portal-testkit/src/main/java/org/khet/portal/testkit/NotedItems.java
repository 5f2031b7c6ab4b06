package org.khet.portal.testkit;

import java.util.Map;

/** What the allocation items of the budget officers' manual are called, which plan and finance must both say. Source: policyplan C.3.3. */
public final class NotedItems {
    /** Thai names by number. */
    public static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("01", "ค่าตอบแทนพนักงานราชการและเงินสมทบกองทุนประกันสังคม"),
            Map.entry("02", "ค่าจ้างเหมาบริการของสำนักงานเขตพื้นที่การศึกษา"),
            Map.entry("03", "ครูรายเดือนแก้ปัญหาสถานศึกษาขาดแคลนครูขั้นวิกฤต"),
            Map.entry("04", "บุคลากรวิทยาศาสตร์และคณิตศาสตร์ (ครูคลังสมอง)"),
            Map.entry("05.1", "ครูธุรการโรงเรียน อัตรา 15,000 บาท"),
            Map.entry("05.2", "ครูธุรการโรงเรียน อัตรา 9,000 บาท"),
            Map.entry("05.3", "นักการภารโรง โครงการคืนครูให้นักเรียน"),
            Map.entry("06", "นักการภารโรง"),
            Map.entry("07", "ครูอัตราจ้าง โครงการยกระดับคุณภาพครูทั้งระบบ สาขาขาดแคลน"),
            Map.entry("08", "พี่เลี้ยงเด็กพิการ"),
            Map.entry("09", "เงินเดือนเต็มขั้น"),
            Map.entry("10", "ขอรับการสนับสนุนจาก อบต."),
            Map.entry("11", "เงินอุดหนุนรายหัวทุกรายการ"),
            Map.entry("12", "รายงานผลการจัดสรรเงินอุดหนุนรายหัว"),
            Map.entry("13", "ค่าเช่าบ้าน"),
            Map.entry("14", "ค่าเช่าที่ดินวัดร้าง"));

    private NotedItems() {}
}
