package org.khet.portal.api.admin.personal;

import java.util.List;
import java.util.Set;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.personal.ProcessingSource;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeList.Code;

/**
 * The register of the activities in which an office processes personal data (บันทึกรายการกิจกรรมการประมวลผล). Both permissions are needed
 * for the whole office. Each change is on the audit trail. Safe for concurrent use. Source: Personal Data Protection Act B.E.
 * 2562 (2019), section 39; core R-DPO, CORE-128.
 */
public interface ProcessingRegister {
    /** Permission to see the register. */
    Permission VIEW = Permission.of("core:processing:view");

    /** Permission to keep it. */
    Permission EDIT = Permission.of("core:processing:edit");

    /** Lawful bases, which an office may change; the first six without consent, the last two for sensitive data. */
    CodeList BASES = new CodeList(
            "core.lawful-basis",
            List.of(
                    Code.of(
                            "public-task",
                            "ภารกิจเพื่อประโยชน์สาธารณะหรืออำนาจรัฐ (ม. 24 (4))",
                            "Public task (s. 24 (4))"),
                    Code.of("law", "ปฏิบัติตามกฎหมาย (ม. 24 (6))", "Compliance with a law (s. 24 (6))"),
                    Code.of(
                            "contract",
                            "จำเป็นเพื่อปฏิบัติตามสัญญา (ม. 24 (3))",
                            "Performance of a contract (s. 24 (3))"),
                    Code.of("interest", "ประโยชน์โดยชอบด้วยกฎหมาย (ม. 24 (5))", "Legitimate interest (s. 24 (5))"),
                    Code.of(
                            "vital",
                            "ป้องกันหรือระงับอันตรายต่อชีวิต (ม. 24 (2))",
                            "Danger to life, body or health (s. 24 (2))"),
                    Code.of(
                            "archive",
                            "จดหมายเหตุ วิจัย หรือสถิติ (ม. 24 (1))",
                            "Archives, research, statistics (s. 24 (1))"),
                    Code.of("consent", "ความยินยอม (ม. 19)", "Consent (s. 19)"),
                    Code.of("explicit-consent", "ความยินยอมโดยชัดแจ้ง (ม. 26)", "Explicit consent (s. 26)"),
                    Code.of(
                            "sensitive-law",
                            "ข้อมูลอ่อนไหวตามกฎหมาย (ม. 26 (5))",
                            "Sensitive data by law (s. 26 (5))")),
            "PDPA B.E. 2562 s. 19, 24, 26");

    /**
     * Which activities.
     *
     * @param text  part of the name, the purpose, the data or the people; empty for all
     * @param bases only of these bases; empty for all
     * @param ended also those that ended before today
     */
    record Filter(String text, Set<String> bases, boolean ended) {
        /** Those that go on or will begin. */
        public static final Filter ALL = new Filter("", Set.of(), false);

        /** Keeps an immutable copy. */
        public Filter {
            bases = Set.copyOf(bases);
        }
    }

    /** A page; sorted by {@code name}, else by first day. */
    List<ProcessingActivity> page(Caller caller, Filter filter, PageRequest page);

    /** How many {@link #page} has in all. */
    int count(Caller caller, Filter filter);

    /**
     * An activity, opened for changing.
     *
     * @throws org.khet.portal.api.outcome.NoLongerThere if not of the caller's office
     */
    Versioned<ProcessingActivity> open(Caller caller, ProcessingId activity);

    /** What modules that are on in the office propose, and no activity that goes on was taken from. */
    List<ProcessingSource.Proposal> proposals(Caller caller);

    /**
     * Records an activity.
     *
     * @throws org.khet.portal.api.outcome.Rejected if a field is unusable; nothing is stored
     */
    ProcessingId add(Caller caller, ProcessingDraft draft);

    /**
     * Changes an activity, or ends it by a last day; where it was taken from stays.
     *
     * @param edition number of the edition that was opened
     * @throws org.khet.portal.api.outcome.Rejected if a field is unusable; nothing is stored
     * @throws org.khet.portal.api.outcome.Outdated if somebody saved first; nothing is stored
     */
    void edit(Caller caller, ProcessingId activity, int edition, ProcessingDraft draft);
}
