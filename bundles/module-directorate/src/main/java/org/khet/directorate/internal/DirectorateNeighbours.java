package org.khet.directorate.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.complaint.ComplaintCases;
import org.khet.portal.api.meeting.RoomUses;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.news.NewsDrafts;
import org.khet.portal.api.office.OfficeId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Modules that the group works with where they are there and on: pages of groups, lawyers. Safe for concurrent use. */
@Component(service = DirectorateNeighbours.class)
public final class DirectorateNeighbours {
    private final ModuleSwitches switches;
    private final List<RoomUses> rooms = new CopyOnWriteArrayList<>();
    private volatile @Nullable NewsDrafts news;
    private volatile @Nullable ComplaintCases cases;

    /** For the component runtime. */
    @Activate
    public DirectorateNeighbours(@Reference ModuleSwitches switches) {
        this.switches = switches;
    }

    /** The module of pages came. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            unbind = "goNews")
    public void comeNews(NewsDrafts one) {
        news = one;
    }

    /** And went. */
    public void goNews(NewsDrafts one) {
        if (one.equals(news)) {
            news = null;
        }
    }

    /** The module of the lawyers came. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            unbind = "goCases")
    public void comeCases(ComplaintCases one) {
        cases = one;
    }

    /** And went. */
    public void goCases(ComplaintCases one) {
        if (one.equals(cases)) {
            cases = null;
        }
    }

    /** A module that keeps a book of rooms came. */
    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            target = "(!(khet.rooms=directorate))",
            unbind = "goRooms")
    public void comeRooms(RoomUses one) {
        rooms.add(one);
    }

    /** And went. */
    public void goRooms(RoomUses one) {
        rooms.remove(one);
    }

    /** What another module gave, or is asked for, a room of this name for in these hours. */
    public Optional<String> taken(OfficeId office, String room, Instant begins, Instant ends) {
        return rooms.stream()
                .flatMap(one -> one.taken(office, room, begins, ends).stream())
                .findFirst();
    }

    /** What another module gave it for, leaving out what is only asked for there. */
    public Optional<String> given(OfficeId office, String room, Instant begins, Instant ends) {
        return rooms.stream()
                .flatMap(one -> one.given(office, room, begins, ends).stream())
                .findFirst();
    }

    /** Pages of groups, where the office has them. */
    public Optional<NewsDrafts> news(OfficeId office) {
        NewsDrafts there = news;
        return there == null || !switches.isOn(office, there.module()) ? Optional.empty() : Optional.of(there);
    }

    /** The lawyers, where the office has their module. */
    public Optional<ComplaintCases> cases(OfficeId office) {
        ComplaintCases there = cases;
        return there == null || !switches.isOn(office, there.module()) ? Optional.empty() : Optional.of(there);
    }
}
