package org.khet.portal.core.internal.office;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** An invented list of people as a group's clerk writes it. Not for more than one thread. */
final class StaffList {
    private final List<String> lines = new ArrayList<>();

    private StaffList(String... heads) {
        lines.add("บัญชีรายชื่อข้าราชการและลูกจ้าง");
        lines.add(String.join("\t", heads));
    }

    /** With the name in one column. */
    static StaffList joined() {
        return new StaffList("ที่", "ชื่อ - นามสกุล", "ตำแหน่ง", "กลุ่ม", "รหัสโรงเรียน", "เบอร์โทร", "อีเมล์");
    }

    /** With a column for each part of the name. */
    static StaffList apart() {
        return new StaffList("คำนำหน้า", "ชื่อ", "สกุล", "ตำแหน่ง");
    }

    StaffList add(String... cells) {
        lines.add(String.join("\t", cells));
        return this;
    }

    byte[] bytes() {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }
}
