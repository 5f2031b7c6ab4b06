package org.khet.portal.core.internal.office.school.imports;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An invented list of schools as a sender writes it, clean or dirty. Not for more than one thread. */
public final class SampleSchoolList {
    static final String HEADS = "SCHOOL_ID10\tรหัส SMIS\tชื่อโรงเรียน\tAMPHUR\tเครือข่าย\tโทรศัพท์\tหมายเหตุ 2";
    private final List<String> lines = new ArrayList<>(List.of("รายชื่อโรงเรียน", HEADS));

    /** So many clean schools; SMIS codes of the areas 9901 to 9904. */
    public static SampleSchoolList clean(int count) {
        var list = new SampleSchoolList();
        for (int i = 1; i <= count; i++) {
            list.add(code(i), smis(i), name(i), "อำเภอตัวอย่าง" + i % 20, "เครือข่าย " + i % 100);
        }
        return list;
    }

    public static String code(int number) {
        return String.format(Locale.ROOT, "1099%06d", number);
    }

    public static String smis(int number) {
        return String.format(Locale.ROOT, "99%02d%04d", 1 + number / 8000, number % 8000);
    }

    public static String name(int number) {
        return String.format(Locale.ROOT, "โรงเรียนบ้านตัวอย่าง %05d", number);
    }

    public SampleSchoolList add(String code, String smis, String name, String district, String network) {
        lines.add(String.join("\t", code, smis, name, district, network, "", ""));
        return this;
    }

    public byte[] bytes() {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }
}
