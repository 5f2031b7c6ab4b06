package org.khet.processes.internal;

import org.khet.portal.api.duty.DutyTexts;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.print.DocumentPrinter;
import org.khet.portal.api.print.Letterheads;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What books are printed with. Safe for concurrent use. */
@Component(service = ProcessesPapers.class)
public final class ProcessesPapers {
    /** The printer. */
    public final DocumentPrinter printer;
    /** What stands on each paper of an office. */
    public final Letterheads letters;
    /** Stored files. */
    public final Files files;
    /** Powers and duties. */
    public final DutyTexts duties;
    /** Offices, whose codes stand in public addresses. */
    public final Offices offices;

    /** For the component runtime. */
    @Activate
    public ProcessesPapers(
            @Reference DocumentPrinter printer,
            @Reference Letterheads letters,
            @Reference Files files,
            @Reference DutyTexts duties,
            @Reference Offices offices) {
        this.printer = printer;
        this.letters = letters;
        this.files = files;
        this.duties = duties;
        this.offices = offices;
    }
}
