package app.bandeja.demo;

/** Every field of Drive's answers, so that a mask that asks for another one is refused, as Drive does. */
final class KnownFields {
    private static final String USER = "(kind,displayName,photoLink,me,permissionId,emailAddress)";
    private static final String FILE_TEXT = "kind,id,name,mimeType,description,starred,trashed,explicitlyTrashed,"
            + "trashingUser" + USER + ",trashedTime,parents,properties(*),appProperties(*),spaces,version,"
            + "webContentLink,webViewLink,iconLink,hasThumbnail,thumbnailLink,thumbnailVersion,viewedByMe,"
            + "viewedByMeTime,createdTime,modifiedTime,modifiedByMeTime,modifiedByMe,sharedWithMeTime,"
            + "sharingUser" + USER + ",owners" + USER + ",teamDriveId,driveId,lastModifyingUser" + USER
            + ",shared,ownedByMe,capabilities(*),viewersCanCopyContent,copyRequiresWriterPermission,writersCanShare,"
            + "permissions(*),permissionIds,hasAugmentedPermissions,folderColorRgb,originalFilename,"
            + "fullFileExtension,fileExtension,md5Checksum,sha1Checksum,sha256Checksum,size,quotaBytesUsed,"
            + "headRevisionId,contentHints(*),isAppAuthorized,exportLinks(*),imageMediaMetadata(*),"
            + "videoMediaMetadata(*),shortcutDetails(targetId,targetMimeType,targetResourceKey),contentRestrictions(*),"
            + "resourceKey,linkShareMetadata(*),labelInfo(*),inheritedPermissionsDisabled,downloadRestrictions(*),clientEncryptionDetails(*)";
    private static final String DRIVE_TEXT = "kind,id,name,colorRgb,backgroundImageLink,backgroundImageFile(*),"
            + "themeId,capabilities(*),createdTime,hidden,restrictions(*),orgUnitId";

    static final FieldMask FILE = FieldMask.parse(FILE_TEXT);
    static final FieldMask FILES = FieldMask.parse("kind,nextPageToken,incompleteSearch,files(" + FILE_TEXT + ")");
    static final FieldMask CHANGES = FieldMask.parse("kind,nextPageToken,newStartPageToken,"
            + "changes(kind,type,changeType,time,removed,fileId,file(" + FILE_TEXT + "),teamDriveId,teamDrive(*),"
            + "driveId,drive(" + DRIVE_TEXT + "))");
    static final FieldMask START_TOKEN = FieldMask.parse("kind,startPageToken");
    static final FieldMask DRIVE = FieldMask.parse(DRIVE_TEXT);
    static final FieldMask DRIVES = FieldMask.parse("kind,nextPageToken,drives(" + DRIVE_TEXT + ")");
    static final FieldMask IDS = FieldMask.parse("kind,space,ids");
    static final FieldMask ABOUT = FieldMask.parse("kind,user" + USER
            + ",storageQuota(limit,usage,usageInDrive,usageInDriveTrash),importFormats(*),exportFormats(*),"
            + "maxImportSizes(*),maxUploadSize,appInstalled,folderColorPalette,driveThemes(*),teamDriveThemes(*),"
            + "canCreateDrives,canCreateTeamDrives");

    private static final String REVISION_TEXT = "kind,id,mimeType,modifiedTime,keepForever,published,publishAuto,"
            + "publishedLink,publishedOutsideDomain,lastModifyingUser" + USER
            + ",originalFilename,md5Checksum,size,exportLinks(*)";
    static final FieldMask REVISION = FieldMask.parse(REVISION_TEXT);
    static final FieldMask REVISIONS = FieldMask.parse("kind,nextPageToken,revisions(" + REVISION_TEXT + ")");
    private static final String PERMISSION_TEXT = "kind,id,type,role,emailAddress,displayName,domain,photoLink,"
            + "allowFileDiscovery,expirationTime,deleted,pendingOwner,view,permissionDetails(*),"
            + "teamDrivePermissionDetails(*),inheritedPermissionsDisabled";
    static final FieldMask PERMISSION = FieldMask.parse(PERMISSION_TEXT);
    static final FieldMask PERMISSIONS = FieldMask.parse("kind,nextPageToken,permissions(" + PERMISSION_TEXT + ")");

    private KnownFields() {}
}
