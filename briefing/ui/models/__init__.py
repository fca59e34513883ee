"""What stands behind the views: briefs as Qt's item models."""
