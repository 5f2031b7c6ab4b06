package org.khet.bench.data;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;

/** Lists of invented schools as their senders write them; the same for each office but its number. Stateless. */
final class SchoolLists {
    /** As many as there are schools in the country. */
    static final int SCHOOLS = 31_000;

    private static final int DISTRICTS = 400;
    private static final int NETWORKS = 2_500;
    private static final long SEED = 2569;

    private SchoolLists() {}

    /** A csv file in UTF-8 with codes, names, district, network and telephone; one row in twenty needs mending. */
    static byte[] csv() {
        var random = new Random(SEED);
        var text = new StringBuilder(SCHOOLS * 120);
        text.append("รหัส 10 หลัก,รหัส SMIS,ชื่อโรงเรียน,อำเภอ,เครือข่าย,โทรศัพท์\n");
        for (int i = 1; i <= SCHOOLS; i++) {
            boolean dirty = random.nextInt(20) == 0;
            text.append(String.format(
                    Locale.ROOT,
                    dirty
                            ? "1099-%06d,99%02d%04d,  ร.ร.บ้านน\u0E4D\u0E49าใส %05d ,อ.ตัวอย่าง %d,เครือข่าย %d,๐๐๐-๐๐๐-๐๐๐%n"
                            : "1099%06d,99%02d%04d,โรงเรียนบ้านตัวอย่าง %05d,อำเภอตัวอย่าง %d,เครือข่าย %d,000-000-000%n",
                    i,
                    1 + i / 8000,
                    i % 8000,
                    i,
                    random.nextInt(DISTRICTS),
                    random.nextInt(NETWORKS)));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
