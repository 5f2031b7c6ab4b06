package org.khet.browser;

import java.nio.file.Path;

/**
 * Two modules of two authors. <i>Rooms</i> says which rooms of an office are free. <i>Meetings</i> lets people choose one of
 * them, and has a field to type into as long as nobody says so. Neither imports the other: what they agreed upon is a
 * function of the JDK from an office to names, under the name {@code rooms.free}.
 */
final class RoomsAndMeetings {
    private final Path folder;

    RoomsAndMeetings(Path folder) {
        this.folder = folder;
    }

    /** The provider; its answer is a Java expression over {@code office}. */
    Path rooms(String version, String answer) {
        return new MadeModule(folder, folder, "rooms", "rms", version)
                .header(
                        "Import-Package",
                        "org.khet.portal.api.i18n,org.khet.portal.api.module,org.khet.portal.api.office")
                .words("rooms.title=จองห้อง\n", "rooms.title=Rooms\n")
                .component("RoomsModule", """
                        <service><provide interface="org.khet.portal.api.module.PortalModule"/></service>""")
                .component("FreeRooms", """
                        <property name="khet.contract" value="rooms.free"/>
                        <service><provide interface="java.util.function.Function"/></service>""")
                .source("RoomsModule", """
                        package org.khet.rooms;

                        import org.khet.portal.api.module.ModuleId;
                        import org.khet.portal.api.module.PortalModule;

                        public class RoomsModule implements PortalModule {
                            public ModuleId id() { return new ModuleId("rooms"); }
                        }
                        """)
                .source("FreeRooms", """
                        package org.khet.rooms;

                        import java.util.List;
                        import java.util.function.Function;
                        import org.khet.portal.api.office.OfficeId;

                        public class FreeRooms implements Function<OfficeId, List<String>> {
                            public List<String> apply(OfficeId office) { return ANSWER; }
                        }
                        """.replace("ANSWER", answer))
                .build();
    }

    /** The consumer, which wants rooms and can do without. */
    Path meetings() {
        return new MadeModule(folder, folder, "meetings", "mtg", "1.0.0")
                .header(
                        "Import-Package",
                        "com.vaadin.flow.component,com.vaadin.flow.component.combobox,"
                                + "com.vaadin.flow.component.combobox.dataview,com.vaadin.flow.component.html,"
                                + "com.vaadin.flow.component.shared,com.vaadin.flow.component.textfield,"
                                + "com.vaadin.flow.data.provider,com.vaadin.flow.dom,com.vaadin.flow.function,"
                                + "com.vaadin.flow.server,com.vaadin.flow.shared,org.khet.portal.api.event,"
                                + "org.khet.portal.api.i18n,org.khet.portal.api.module,org.khet.portal.api.office,"
                                + "org.khet.portal.api.security,org.khet.portal.api.ui,org.khet.portal.api.ui.component")
                .header("Khet-Wants", "rooms")
                .words(
                        "meetings.meeting.title=นัดประชุม\nmeetings.title=การประชุม\n",
                        "meetings.meeting.title=Call a meeting\nmeetings.title=Meetings\n")
                .component("MeetingsModule", """
                        <service><provide interface="org.khet.portal.api.module.PortalModule"/></service>
                        <reference name="offers" interface="org.khet.meetings.RoomOffers" bind="offers"/>""")
                .component("RoomOffers", """
                        <service><provide interface="org.khet.meetings.RoomOffers"/></service>
                        <reference name="switches" interface="org.khet.portal.api.module.ModuleSwitches" bind="switches"/>
                        <reference name="rooms" interface="java.util.function.Function" target="(khet.contract=rooms.free)"
                          cardinality="0..1" policy="dynamic" policy-option="greedy" bind="come" unbind="go"/>""")
                .source("MeetingsModule", MODULE)
                .source("RoomOffers", OFFERS)
                .source("Meeting", VIEW)
                .build();
    }

    /** A module that is of no use without rooms. */
    Path minutes() {
        return new MadeModule(folder, folder, "minutes", "mnt", "1.0.0")
                .header("Khet-Needs", "rooms")
                .header("Import-Package", "org.khet.portal.api.i18n,org.khet.portal.api.module")
                .words("minutes.title=รายงานการประชุม\n", "minutes.title=Minutes\n")
                .component("MinutesModule", """
                        <service><provide interface="org.khet.portal.api.module.PortalModule"/></service>""")
                .source("MinutesModule", """
                        package org.khet.minutes;

                        import org.khet.portal.api.module.ModuleId;
                        import org.khet.portal.api.module.PortalModule;

                        public class MinutesModule implements PortalModule {
                            public ModuleId id() { return new ModuleId("minutes"); }
                        }
                        """)
                .build();
    }

    private static final String MODULE = """
            package org.khet.meetings;

            import java.util.List;
            import org.khet.portal.api.module.ModuleId;
            import org.khet.portal.api.module.PortalModule;
            import org.khet.portal.api.ui.ViewEntry;

            public class MeetingsModule implements PortalModule {
                private RoomOffers offers;
                void offers(RoomOffers arrived) { offers = arrived; }
                public ModuleId id() { return new ModuleId("meetings"); }
                public List<ViewEntry> views() {
                    return List.of(ViewEntry.at("meeting", request -> new Meeting(request, offers))
                            .inMenu(ViewEntry.COMMON, "calendar-plus", 41));
                }
            }
            """;

    /** No view asks the provider itself: here it is asked whether it is there, on in this office, and well. */
    private static final String OFFERS = """
            package org.khet.meetings;

            import java.util.List;
            import java.util.Optional;
            import java.util.concurrent.CopyOnWriteArrayList;
            import java.util.concurrent.atomic.AtomicReference;
            import java.util.function.Function;
            import org.khet.portal.api.event.EventPublisher.Subscription;
            import org.khet.portal.api.module.ModuleId;
            import org.khet.portal.api.module.ModuleSwitches;
            import org.khet.portal.api.office.OfficeId;

            public class RoomOffers {
                private static final ModuleId ROOMS = new ModuleId("rooms");
                private final AtomicReference<Function<OfficeId, List<String>>> rooms = new AtomicReference<>();
                private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
                private ModuleSwitches switches;
                private Subscription following;

                void switches(ModuleSwitches arrived) { switches = arrived; }
                void come(Function<OfficeId, List<String>> arrived) { rooms.set(arrived); tell(); }
                void go(Function<OfficeId, List<String>> gone) { if (rooms.compareAndSet(gone, null)) { tell(); } }
                void activate() { following = switches.follow(this::tell); }
                void deactivate() { following.close(); }
                void tell() { listeners.forEach(Runnable::run); }
                void listen(Runnable listener) { listeners.add(listener); }
                void leave(Runnable listener) { listeners.remove(listener); }

                Optional<List<String>> in(OfficeId office) {
                    Function<OfficeId, List<String>> present = rooms.get();
                    if (present == null || !switches.isOn(office, ROOMS)) {
                        return Optional.empty();
                    }
                    try {
                        return Optional.of(present.apply(office));
                    } catch (RuntimeException failure) {
                        return Optional.empty();
                    }
                }
            }
            """;

    private static final String VIEW = """
            package org.khet.meetings;

            import com.vaadin.flow.component.combobox.ComboBox;
            import com.vaadin.flow.component.html.Div;
            import com.vaadin.flow.component.textfield.TextArea;
            import com.vaadin.flow.component.textfield.TextField;
            import java.util.ArrayList;
            import java.util.List;
            import java.util.Optional;
            import org.khet.portal.api.ui.ViewRequest;
            import org.khet.portal.api.ui.component.PageHeader;
            import org.khet.portal.api.ui.component.Section;

            class Meeting extends Div {
                private final TextArea topic = new TextArea("เรื่องที่ประชุม");
                private final TextField typed = new TextField("ห้องประชุม");
                private final ComboBox<String> chosen = new ComboBox<>("ห้องประชุม");
                private final transient ViewRequest request;
                private final transient RoomOffers offers;

                Meeting(ViewRequest request, RoomOffers offers) {
                    this.request = request;
                    this.offers = offers;
                    addClassName("k-page");
                    topic.setId("meetings-meeting-topic");
                    typed.setId("meetings-meeting-room");
                    typed.setHelperText("ไม่มีข้อมูลจากระบบจองห้อง พิมพ์ชื่อห้องได้");
                    chosen.setId("meetings-meeting-choice");
                    chosen.addValueChangeListener(change -> {
                        if (chosen.isVisible()) { typed.setValue(chosen.getOptionalValue().orElse("")); }
                    });
                    typed.addValueChangeListener(change -> {
                        if (chosen.isVisible() && !typed.getValue().equals(chosen.getOptionalValue().orElse(""))) { show(); }
                    });
                    add(new PageHeader("ประชุม", "นัดประชุม"), new Section("คำขอ", topic, typed, chosen));
                    show();
                    Runnable again = () -> request.later(this::show);
                    offers.listen(again);
                    request.onClose(() -> offers.leave(again));
                }

                /** The typed field holds the truth; the choice shows it. What was typed stays among the choices. */
                private void show() {
                    Optional<List<String>> free = offers.in(request.caller().office());
                    String room = typed.getValue();
                    chosen.setVisible(false);
                    if (free.isPresent()) {
                        List<String> names = new ArrayList<>(free.get());
                        if (!room.isEmpty() && !names.contains(room)) { names.add(room); }
                        chosen.setItems(names);
                        chosen.setValue(room.isEmpty() ? null : room);
                    }
                    chosen.setVisible(free.isPresent());
                    typed.setVisible(free.isEmpty());
                }
            }
            """;
}
