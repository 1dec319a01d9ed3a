package uk.commissioning.runtime.modules;

import java.util.List;

/// A module that can be switched on and off, whether it is on in the council, and what the council holds of it.
public record HeldModule(String id, String title, boolean on, List<RecordCount> records) {

    public HeldModule {
        records = List.copyOf(records);
    }

    public long total() {
        return records.stream().mapToLong(RecordCount::records).sum();
    }

    /// Whether there is anything to say of it: one that is off and left nothing behind is none of its business.
    boolean concerns() {
        return on || total() > 0;
    }
}
