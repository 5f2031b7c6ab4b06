package org.khet.portal.core.internal.office.duty;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.portal.api.admin.acting.ActingRegister;
import org.khet.portal.api.admin.duty.AssignedDuties;
import org.khet.portal.api.admin.duty.UnitDuties;
import org.khet.portal.api.admin.duty.UnitDuty;
import org.khet.portal.api.admin.post.PostLists;
import org.khet.portal.api.duty.DutyTexts;
import org.khet.portal.api.duty.PersonFrame;
import org.khet.portal.api.duty.PersonFrame.FrameDeputy;
import org.khet.portal.api.duty.PersonFrame.FrameFunction;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.Functions;
import org.khet.portal.api.post.Post;
import org.khet.portal.api.post.Posts;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.structure.UnitId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells modules what the registers of duties say. */
@Component(service = DutyTexts.class)
public final class DutyTextService implements DutyTexts {
    private final UnitDuties duties;
    private final AssignedDuties assigned;
    private final ActingRegister acting;
    private final Posts posts;
    private final Functions functions;
    private final CodeLists codes;

    /** Over the registers. */
    @Activate
    public DutyTextService(
            @Reference UnitDuties duties,
            @Reference AssignedDuties assigned,
            @Reference ActingRegister acting,
            @Reference Posts posts,
            @Reference Functions functions,
            @Reference CodeLists codes) {
        this.duties = duties;
        this.assigned = assigned;
        this.acting = acting;
        this.posts = posts;
        this.functions = functions;
        this.codes = codes;
    }

    @Override
    public List<DutyText> powers(OfficeId office) {
        return duties.powers(office).stream().map(DutyTextService::text).toList();
    }

    @Override
    public Map<UnitId, List<DutyText>> ofUnits(OfficeId office, LocalDate day) {
        Map<UnitId, List<DutyText>> units = new HashMap<>();
        duties.all(office, day)
                .forEach((unit, all) ->
                        units.put(unit, all.stream().map(DutyTextService::text).toList()));
        return units;
    }

    private static DutyText text(UnitDuty duty) {
        return new DutyText(duty.letter(), duty.text(), duty.isOwn());
    }

    @Override
    public List<PersonDuty> ofPerson(Caller caller, PersonId person, LocalDate day) {
        return assigned.ofPerson(caller, person).stream()
                .filter(one -> one.isOn(day))
                .map(one -> new PersonDuty(one.unit(), one.letter(), one.order()))
                .toList();
    }

    @Override
    public PersonFrame frame(Caller caller, PersonId person, LocalDate day) {
        List<FrameDeputy> deputies = acting.deputies(caller, person).stream()
                .filter(rule -> rule.isOn(day))
                .map(rule -> new FrameDeputy(
                        rule.holder().equals(person) ? rule.substitute() : rule.holder(),
                        rule.order(),
                        rule.capacity(),
                        rule.source()))
                .toList();
        OfficeId office = caller.office();
        Optional<Post> post = posts.seats(office, day).stream()
                .filter(seat -> person.equals(seat.holder()))
                .map(Posts.Seat::post)
                .findFirst();
        return new PersonFrame(
                post.map(one -> word(office, PostLists.TYPES, one.type())).orElse(""),
                post.map(one -> word(office, PostLists.RANKS, one.rank())).orElse(""),
                post.map(Post::number).orElse(""),
                functions.on(office, day).stream()
                        .filter(one ->
                                one.person().equals(person) && !one.code().isEmpty())
                        .map(one -> new FrameFunction(word(office, PostLists.FUNCTIONS, one.code()), one.order()))
                        .toList(),
                deputies);
    }

    private String word(OfficeId office, CodeList list, String code) {
        return codes.of(office, list).stream()
                .filter(one -> one.code().equals(code))
                .map(CodeList.Code::thai)
                .findFirst()
                .orElse(code);
    }
}
