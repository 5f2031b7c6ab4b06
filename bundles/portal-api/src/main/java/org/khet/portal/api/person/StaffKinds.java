package org.khet.portal.api.person;

import java.util.List;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeList.Code;

/** Kinds of staff (ประเภทบุคลากร), which each office may change. Source: README §3, core C.1, CORE-11. */
public final class StaffKinds {
    /** The list. */
    public static final CodeList LIST = new CodeList(
            "core.staff-kind",
            List.of(
                    Code.of("civil-servant", "ข้าราชการ", "Civil servant"),
                    Code.of(
                            "teacher-civil-servant",
                            "ข้าราชการครูและบุคลากรทางการศึกษา",
                            "Teacher and educational personnel civil servant"),
                    Code.of("government-employee", "พนักงานราชการ", "Government employee"),
                    Code.of("permanent-employee", "ลูกจ้างประจำ", "Permanent employee"),
                    Code.of("temporary-employee", "ลูกจ้างชั่วคราว", "Temporary employee"),
                    Code.of(
                            "shortage-teacher",
                            "ครูรายเดือนแก้ปัญหาสถานศึกษาขาดแคลนครูขั้นวิกฤต",
                            "Monthly teacher for crisis shortage"),
                    Code.of("brain-bank-teacher", "ครูคลังสมอง", "Brain-bank teacher"),
                    Code.of("school-clerk", "ครูธุรการโรงเรียน", "School clerk"),
                    Code.of("disability-carer", "พี่เลี้ยงเด็กพิการ", "Carer of disabled children"),
                    Code.of("janitor", "นักการภารโรง", "Janitor")),
            "README §3");

    private StaffKinds() {}
}
