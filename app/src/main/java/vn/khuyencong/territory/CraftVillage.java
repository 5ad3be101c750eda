package vn.khuyencong.territory;

import java.util.UUID;
import vn.khuyencong.shared.Period;
import vn.khuyencong.shared.Reading;

/** A craft village that the province has recognised (làng nghề được công nhận). */
public record CraftVillage(UUID id, UUID unit, String name, Period inForce, String decision, Reading reading) {}
