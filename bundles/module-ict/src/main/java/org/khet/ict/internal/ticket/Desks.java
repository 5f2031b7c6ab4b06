package org.khet.ict.internal.ticket;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The places of the service desk side by side, for its screens. */
@Component(service = Desks.class)
public final class Desks {
    private final ReportDesk report;
    private final ServiceDesk desk;
    private final Workbench bench;
    private final HandOver handOver;
    private final TicketRegister register;

    /** For the component runtime. */
    @Activate
    public Desks(
            @Reference ReportDesk report,
            @Reference ServiceDesk desk,
            @Reference Workbench bench,
            @Reference HandOver handOver,
            @Reference TicketRegister register) {
        this.report = report;
        this.desk = desk;
        this.bench = bench;
        this.handOver = handOver;
        this.register = register;
    }

    /** Where something is reported. */
    public ReportDesk report() {
        return report;
    }

    /** Where it is received and assigned. */
    public ServiceDesk desk() {
        return desk;
    }

    /** Where it is repaired. */
    public Workbench bench() {
        return bench;
    }

    /** Where it goes back. */
    public HandOver handOver() {
        return handOver;
    }

    /** Where it is looked up. */
    public TicketRegister register() {
        return register;
    }
}
