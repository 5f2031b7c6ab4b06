package org.khet.ict.internal.ticket.ui;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khet.ict.internal.equipment.Device;
import org.khet.ict.internal.ticket.report.TicketReportChoices;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;

/**
 * The device of the sticker that was scanned: filled in as soon as the requester may report it, the desk chooses one of its school first.
 * Where it is not filled in, the form says why. Source: ict ICT-29.
 */
final class ScannedDevice {
    private static final Pattern KEY = Pattern.compile("[1-9]\\d{0,17}");
    private final ViewRequest request;
    private final Texts texts;
    private final TicketReportChoices picks;
    private final RepairFormView view;

    ScannedDevice(ViewRequest request, TicketReportChoices picks, RepairFormView view) {
        this.request = request;
        this.texts = request.texts();
        this.picks = picks;
        this.view = view;
    }

    /** Fills in what the address of the form names, now and whenever another requester is chosen. */
    void follow() {
        request.query().getOrDefault("device", List.of()).stream()
                .findFirst()
                .ifPresent(key -> find(key)
                        .ifPresentOrElse(
                                this::wish,
                                () -> tell("ict.repair.form.scan.unknown", "ict.repair.form.scan.unknown.hint")));
    }

    private void wish(Device device) {
        view.onRequester(chosen -> offer(device, chosen));
        offer(device, null);
    }

    private Optional<Device> find(String key) {
        return KEY.matcher(key).matches() ? picks.device(request.caller(), Long.parseLong(key)) : Optional.empty();
    }

    private void offer(Device device, @Nullable Person chosen) {
        boolean usable = requester(chosen)
                .filter(who -> device.owner().usableBy(who.school()))
                .isPresent();
        String name = device.assetNo() + " " + device.words().name();
        view.scanned.removeAll();
        view.scanned.setVisible(false);
        if (!usable && !view.who.isDesk()) {
            tell("ict.repair.form.scan.stranger", "ict.repair.form.scan.stranger.hint");
        } else if (device.state().isGone()) {
            tell("ict.repair.form.scan.gone", "ict.repair.form.scan.gone.hint", name);
        } else if (!usable) {
            tell("ict.repair.form.scan.other", "ict.repair.form.scan.other.hint", name, picks.place(device));
        } else if (view.what.equipment.isEmpty()) {
            view.what.equipment.setValue(device);
        }
    }

    private Optional<Person> requester(@Nullable Person chosen) {
        return chosen == null ? picks.person(request.caller(), request.caller().person()) : Optional.of(chosen);
    }

    private void tell(String title, String hint, Object... args) {
        view.scanned.add(new InlineNotice(BadgeTone.NEAR, texts.get(title, args), texts.get(hint)));
        view.scanned.setVisible(true);
    }
}
