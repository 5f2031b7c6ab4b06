package org.khet.ict.internal.ticket;

import org.khet.ict.internal.ticket.report.ReportService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The places of the service desk side by side, for its screens. */
@Component(service = TicketServices.class)
public final class TicketServices {
    private final ReportService report;
    private final TicketService desk;
    private final RepairService bench;
    private final HandOverService handOver;
    private final TicketRegister register;

    /** For the component runtime. */
    @Activate
    public TicketServices(
            @Reference ReportService report,
            @Reference TicketService desk,
            @Reference RepairService bench,
            @Reference HandOverService handOver,
            @Reference TicketRegister register) {
        this.report = report;
        this.desk = desk;
        this.bench = bench;
        this.handOver = handOver;
        this.register = register;
    }

    /** Where something is reported. */
    public ReportService report() {
        return report;
    }

    /** Where it is received and assigned. */
    public TicketService desk() {
        return desk;
    }

    /** Where it is repaired. */
    public RepairService bench() {
        return bench;
    }

    /** Where it goes back. */
    public HandOverService handOver() {
        return handOver;
    }

    /** Where it is looked up. */
    public TicketRegister register() {
        return register;
    }
}
