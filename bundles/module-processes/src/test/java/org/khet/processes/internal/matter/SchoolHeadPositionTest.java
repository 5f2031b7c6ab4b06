package org.khet.processes.internal.matter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose post certifies what a school did. Source: core CORE-78. */
class SchoolHeadPositionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ผู้อำนวยการโรงเรียน",
                "ผู้อำนวยการสถานศึกษา",
                "รักษาการในตำแหน่งผู้อำนวยการโรงเรียน",
                "รักษาราชการแทนผู้อำนวยการโรงเรียน"
            })
    void directorCertifies_andWhoActsForOne(String position) {
        assertThat(SchoolWorkRules.isHead(position)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "รองผู้อำนวยการโรงเรียน",
                "ผู้ช่วยผู้อำนวยการโรงเรียน",
                "รักษาการรองผู้อำนวยการโรงเรียน",
                "เลขานุการผู้อำนวยการ",
                "ครู",
                ""
            })
    void deputiesAssistantsAndTheirSubstitutesDoNot(String position) {
        assertThat(SchoolWorkRules.isHead(position)).isFalse();
    }
}
