package dev.percolate.sandbox;

import java.util.Map;

/// What a workspace keeps about its people beside name and title, by the id of the field.
public interface ProfileFields {
    String MANAGER = "Xf0MANAGER";
    String STARTED = "Xf0STARTED";
    String OFFICE = "Xf0OFFICE";

    void set(String person, String field, String value);

    /// In the order of the fields' ids.
    Map<String, String> of(String person);
}
