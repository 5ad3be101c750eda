package vn.khuyencong.organisation.capacity;

/** Groups of the list of needs, in its order. */
public enum EquipmentCategory {
    /** Trụ sở, phòng làm việc, kho. */
    PREMISES,
    /** Thiết bị văn phòng. */
    OFFICE,
    /** Máy tính, phần mềm. */
    COMPUTING,
    /** Thiết bị đo lường, kiểm tra. */
    MEASURING,
    /** Phương tiện phục vụ đào tạo, tuyên truyền. */
    TRAINING,
    /** Phương tiện đi lại. */
    VEHICLE,
    OTHER
}
