package org.khet.portal.testkit.fake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.print.Letterheads;

/** Letterheads with the names of the offices; in those that a test names everything is invented. */
public final class FakeLetterheads implements Letterheads {
    /** What stands on papers of an office in which everything is invented. */
    public static final String WATERMARK = "ข้อมูลตัวอย่าง";

    private final Offices offices;
    private final List<OfficeId> invented;

    /** With the names of offices, and those in which everything is invented. */
    public FakeLetterheads(Offices offices, OfficeId... invented) {
        this.offices = offices;
        this.invented = Arrays.asList(invented);
    }

    @Override
    public Letterhead of(OfficeId office, Locale language) {
        String name = offices.find(office).map(Office::name).orElse("");
        return new Letterhead(name, invented.contains(office) ? WATERMARK : "");
    }
}
