package org.khet.portal.core.internal.office.pupil;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** An invented list of pupils as the data officer gets it. Not for more than one thread. */
public final class SamplePupilList {
    private final List<String> lines = new ArrayList<>(List.of("รหัส 10 หลัก\tปีการศึกษา\tชาย\tหญิง"));

    public SamplePupilList add(String code, String year, String male, String female) {
        lines.add(String.join("\t", code, year, male, female));
        return this;
    }

    public byte[] bytes() {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }
}
