package org.khet.directorate.internal;

import java.util.List;
import org.khet.directorate.internal.building.BuildingDefectKind;
import org.khet.directorate.internal.complaint.ComplaintFlow;
import org.khet.directorate.internal.complaint.ComplaintKind;
import org.khet.directorate.internal.complaint.ComplaintStandings;
import org.khet.directorate.internal.control.ControlFlow;
import org.khet.directorate.internal.control.ControlKind;
import org.khet.directorate.internal.control.ControlPlanKind;
import org.khet.directorate.internal.control.ControlYearKind;
import org.khet.directorate.internal.election.ElectionKind;
import org.khet.directorate.internal.information.InformationRequestKind;
import org.khet.directorate.internal.mail.MailListKind;
import org.khet.directorate.internal.publicity.NewsItemKind;
import org.khet.directorate.internal.room.MeetingRoomKind;
import org.khet.directorate.internal.room.RoomBookingKind;
import org.khet.directorate.internal.room.RoomBookingValidator;
import org.khet.directorate.internal.room.RoomFreeTimes;
import org.khet.directorate.internal.service.DutyReviewKind;
import org.khet.directorate.internal.service.ServiceStandardKind;
import org.khet.directorate.internal.trip.DriverLookup;
import org.khet.directorate.internal.trip.TripCalendar;
import org.khet.directorate.internal.trip.TripKind;
import org.khet.directorate.internal.trip.TripValidator;
import org.khet.directorate.internal.vehicle.FleetFlow;
import org.khet.directorate.internal.vehicle.FuelFlow;
import org.khet.directorate.internal.vehicle.FuelRequestKind;
import org.khet.directorate.internal.vehicle.VehicleCheckKind;
import org.khet.directorate.internal.vehicle.VehicleKind;
import org.khet.directorate.internal.vehicle.VehicleServiceKind;
import org.khet.directorate.internal.visit.CounterVisitKind;
import org.khet.directorate.internal.visit.EventHelpers;
import org.khet.directorate.internal.visit.QueueNumbers;
import org.khet.directorate.internal.visit.SupportEventKind;
import org.khet.directorate.internal.welfare.WelfareRateKind;
import org.khet.directorate.internal.welfare.WelfareRequestKind;
import org.khet.directorate.internal.welfare.WelfareValidator;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordServices;
import org.khet.portal.api.security.Callers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The records of the module: one service for each kind, and what follows from their actions. Safe for concurrent use. */
@Component(service = DirectorateRecords.class)
public final class DirectorateRecords {
    /** Rooms. */
    public final RecordService<MeetingRoomKind> rooms;
    /** Bookings of rooms. */
    public final RecordService<RoomBookingKind> bookings;
    /** Defects of buildings. */
    public final RecordService<BuildingDefectKind> defects;
    /** Vehicles. */
    public final RecordService<VehicleKind> vehicles;
    /** Trips. */
    public final RecordService<TripKind> trips;
    /** Checks of vehicles. */
    public final RecordService<VehicleCheckKind> checks;
    /** Service and repair of vehicles. */
    public final RecordService<VehicleServiceKind> services;
    /** Fuel. */
    public final RecordService<FuelRequestKind> fuels;
    /** Post of a day. */
    public final RecordService<MailListKind> mails;
    /** Helpers at events. */
    public final RecordService<SupportEventKind> events;
    /** Visitors. */
    public final RecordService<CounterVisitKind> visitors;
    /** News. */
    public final RecordService<NewsItemKind> news;
    /** Standards of service. */
    public final RecordService<ServiceStandardKind> standards;
    /** Requests for information. */
    public final RecordService<InformationRequestKind> informations;
    /** Complaints. */
    public final RecordService<ComplaintKind> complaints;
    /** Elections. */
    public final RecordService<ElectionKind> elections;
    /** Rates of welfare. */
    public final RecordService<WelfareRateKind> rates;
    /** Requests for welfare. */
    public final RecordService<WelfareRequestKind> welfares;
    /** Internal control by year. */
    public final RecordService<ControlYearKind> controlYears;
    /** Internal control by group. */
    public final RecordService<ControlKind> controls;
    /** Plans that improve controls. */
    public final RecordService<ControlPlanKind> controlPlans;
    /** Reviews of structure and duties. */
    public final RecordService<DutyReviewKind> reviews;

    /** Free times of rooms. */
    public final RoomFreeTimes freeTimes;
    /** Cars and drivers that are given. */
    public final TripCalendar calendar;
    /** Who drives. */
    public final DriverLookup drivers;
    /** Which groups a control year lacks. */
    public final ControlFlow control;

    /** For the component runtime. */
    @Activate
    public DirectorateRecords(
            @Reference RecordServices records,
            @Reference(target = "(khet.unit=directorate)") UnitOfWork work,
            @Reference DirectoratePortal portal,
            @Reference DirectorateSettingReader settings,
            @Reference DirectorateNeighbours neighbours,
            @Reference ComplaintStandings standings) {
        Callers callers = portal.callers;
        rooms = records.of(new MeetingRoomKind(), work);
        freeTimes = new RoomFreeTimes(this::bookings, settings, callers);
        bookings = records.of(
                new RoomBookingKind(new RoomBookingValidator(rooms, this::bookings, freeTimes, callers, neighbours)),
                work);
        defects = records.of(new BuildingDefectKind(), work);
        vehicles = records.of(new VehicleKind(settings), work);
        calendar = new TripCalendar(this::trips, callers, portal.clock);
        drivers = new DriverLookup(portal, calendar);
        trips = records.of(new TripKind(new TripValidator(vehicles, calendar, drivers, settings)), work);
        fuels = records.of(new FuelRequestKind(), work);
        services = records.of(new VehicleServiceKind(), work);
        VehicleCheckKind check = new VehicleCheckKind();
        new FuelFlow(fuels, settings, callers).attach();
        new FleetFlow(vehicles, services, callers).attach(check);
        checks = records.of(check, work);
        mails = records.of(new MailListKind(), work);
        events = records.of(new SupportEventKind(new EventHelpers(this::events)), work);
        visitors = records.of(new CounterVisitKind(new QueueNumbers(this::visitors, callers), portal), work);
        news = records.of(new NewsItemKind(neighbours), work);
        standards = records.of(new ServiceStandardKind(), work);
        informations = records.of(new InformationRequestKind(settings, portal.days), work);
        complaints = records.of(new ComplaintKind(new ComplaintFlow(neighbours, settings, portal.days)), work);
        standings.over(complaints);
        elections = records.of(new ElectionKind(), work);
        rates = records.of(new WelfareRateKind(), work);
        welfares = records.of(new WelfareRequestKind(new WelfareValidator(rates, this::welfares, callers)), work);
        controlYears = records.of(new ControlYearKind(), work);
        controls = records.of(new ControlKind(), work);
        controlPlans = records.of(new ControlPlanKind(), work);
        control = new ControlFlow(controlYears, controls, controlPlans, portal);
        control.attach();
        reviews = records.of(new DutyReviewKind(portal), work);
    }

    private RecordService<RoomBookingKind> bookings() {
        return bookings;
    }

    private RecordService<TripKind> trips() {
        return trips;
    }

    private RecordService<SupportEventKind> events() {
        return events;
    }

    private RecordService<CounterVisitKind> visitors() {
        return visitors;
    }

    private RecordService<WelfareRequestKind> welfares() {
        return welfares;
    }

    /** All services, those that others refer to first. */
    public List<RecordService<?>> all() {
        return List.of(
                rooms,
                bookings,
                defects,
                vehicles,
                trips,
                services,
                checks,
                fuels,
                mails,
                events,
                visitors,
                news,
                standards,
                informations,
                complaints,
                elections,
                rates,
                welfares,
                controlYears,
                controls,
                controlPlans,
                reviews);
    }
}
