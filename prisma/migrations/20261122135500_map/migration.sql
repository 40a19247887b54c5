-- Where views point to, rounded as the question says: the only coordinates that any answer to others is made of.
CREATE TABLE "MapPlace" (
    "contributionId" UUID NOT NULL,
    "questionId" TEXT NOT NULL,
    "dialogueId" UUID NOT NULL,
    "lng" DOUBLE PRECISION NOT NULL,
    "lat" DOUBLE PRECISION NOT NULL,
    "geometry" JSONB NOT NULL,
    "isShown" BOOLEAN NOT NULL,

    CONSTRAINT "MapPlace_pkey" PRIMARY KEY ("contributionId", "questionId")
);
-- Everything that a look at a part of the map needs stands in the index.
CREATE INDEX "MapPlace_dialogueId_isShown_lng_lat_idx" ON "MapPlace"("dialogueId", "isShown", "lng", "lat");
ALTER TABLE "MapPlace" ADD CONSTRAINT "MapPlace_contributionId_fkey" FOREIGN KEY ("contributionId") REFERENCES "Contribution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "MapOutline" (
    "organisationId" UUID NOT NULL,
    "areas" JSONB NOT NULL,
    "source" TEXT NOT NULL DEFAULT '',
    "setById" UUID,
    "setAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MapOutline_pkey" PRIMARY KEY ("organisationId")
);
ALTER TABLE "MapOutline" ADD CONSTRAINT "MapOutline_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Every number of a GeoJSON geometry's coordinates, rounded.
CREATE FUNCTION rounded_coordinates(coordinates jsonb, decimals int) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  IF jsonb_typeof(coordinates) = 'number' THEN RETURN to_jsonb(round(coordinates::text::numeric, decimals)); END IF;
  RETURN (SELECT coalesce(jsonb_agg(rounded_coordinates(part, decimals) ORDER BY no), '[]'::jsonb)
    FROM jsonb_array_elements(coordinates) WITH ORDINALITY AS parts(part, no));
END $$;

-- Whatever way a view comes in, its places are on the map: no command has to remember to put them there.
CREATE FUNCTION map_places_of_view() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "MapPlace" ("contributionId", "questionId", "dialogueId", lng, lat, geometry, "isShown")
  SELECT NEW.id, answer->>'questionId', NEW."dialogueId", middle.lng, middle.lat, drawn.geometry, NEW.visibility = 'PUBLIC'
  FROM jsonb_array_elements(NEW.answers) answer,
    LATERAL (SELECT jsonb_build_object('type', answer->'value'->'geometry'->'type', 'coordinates', rounded_coordinates(
      answer->'value'->'geometry'->'coordinates',
      greatest(2, least(5, coalesce((answer->'settings'->>'decimals')::int, 3))))) AS geometry) drawn,
    LATERAL (SELECT
      CASE drawn.geometry->>'type' WHEN 'Point' THEN jsonb_build_array(drawn.geometry->'coordinates')
        WHEN 'LineString' THEN drawn.geometry->'coordinates' ELSE drawn.geometry->'coordinates'->0 END AS points) line,
    LATERAL (SELECT avg((point->>0)::float8) AS lng, avg((point->>1)::float8) AS lat FROM jsonb_array_elements(line.points) point) middle
  WHERE answer->>'kind' = 'PLACE' AND jsonb_typeof(answer->'value'->'geometry') = 'object' AND middle.lng IS NOT NULL
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER map_places_of_view AFTER INSERT ON "Contribution" FOR EACH ROW
  WHEN (NEW.answers @> '[{"kind": "PLACE"}]') EXECUTE FUNCTION map_places_of_view();

-- What is hidden, masked, removed or taken back leaves the map with its view.
CREATE FUNCTION map_follows_view() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "MapPlace" SET "isShown" = (NEW.visibility = 'PUBLIC') WHERE "contributionId" = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER map_follows_view AFTER UPDATE OF visibility ON "Contribution" FOR EACH ROW
  WHEN (OLD.visibility IS DISTINCT FROM NEW.visibility AND NEW.answers @> '[{"kind": "PLACE"}]') EXECUTE FUNCTION map_follows_view();
