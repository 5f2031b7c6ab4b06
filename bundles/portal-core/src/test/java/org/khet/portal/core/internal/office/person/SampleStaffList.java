package org.khet.portal.core.internal.office.person;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** An invented list of people as a group's clerk writes it. Not for more than one thread. */
public final class SampleStaffList {
    private final List<String> lines = new ArrayList<>();

    private SampleStaffList(String... heads) {
        lines.add("บัญชีรายชื่อข้าราชการและลูกจ้าง");
        lines.add(String.join("\t", heads));
    }

    /** With the name in one column. */
    static SampleStaffList joined() {
        return new SampleStaffList("ที่", "ชื่อ - นามสกุล", "ตำแหน่ง", "กลุ่ม", "รหัสโรงเรียน", "เบอร์โทร", "อีเมล์");
    }

    /** With a column for each part of the name. */
    public static SampleStaffList apart() {
        return new SampleStaffList("คำนำหน้า", "ชื่อ", "สกุล", "ตำแหน่ง");
    }

    public SampleStaffList add(String... cells) {
        lines.add(String.join("\t", cells));
        return this;
    }

    public byte[] bytes() {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }
}
