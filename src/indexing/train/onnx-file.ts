import onnxProto, { type onnx as Onnx } from "onnx-proto";

const { onnx } = onnxProto;

const { DataType } = onnx.TensorProto;

/** A table of vectors in eight bits: row `r` is `values[r · dimensions …] × scales[r]`. */
export interface QuantizedTable {
  rows: number;
  dimensions: number;
  values: Int8Array;
  scales: Float32Array;
}

/** Each row in steps of its own greatest magnitude / 127: within 0.4% of it. */
export function quantize(table: Float32Array, dimensions: number): QuantizedTable {
  const rows = table.length / dimensions;
  const values = new Int8Array(table.length);
  const scales = new Float32Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const vector = table.subarray(row * dimensions, (row + 1) * dimensions);
    const scale = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / 127;
    scales[row] = scale;
    if (scale > 0) vector.forEach((value, at) => (values[row * dimensions + at] = Math.round(value / scale)));
  }
  return { rows, dimensions, values, scales };
}

/**
 * A static encoder as an ONNX model: for each token its row of the table. Inputs `input_ids` and `attention_mask`
 * (int64, batch × tokens), output `last_hidden_state` (float, batch × tokens × dimensions).
 */
export function onnxFile({ rows, dimensions, values, scales }: QuantizedTable): Uint8Array {
  const model = onnx.ModelProto.create({
    irVersion: 7,
    producerName: "wence",
    opsetImport: [onnx.OperatorSetIdProto.create({ domain: "", version: 13 })],
    graph: onnx.GraphProto.create({
      name: "static-encoder",
      node: [
        node("Gather", ["table", "input_ids"], "steps"),
        onnx.NodeProto.create({
          opType: "Cast",
          input: ["steps"],
          output: ["numbers"],
          attribute: [
            onnx.AttributeProto.create({ name: "to", type: onnx.AttributeProto.AttributeType.INT, i: DataType.FLOAT }),
          ],
        }),
        node("Gather", ["scales", "input_ids"], "sizes"),
        node("Mul", ["numbers", "sizes"], "last_hidden_state"),
      ],
      initializer: [
        tensor("table", DataType.INT8, [rows, dimensions], values),
        tensor("scales", DataType.FLOAT, [rows, 1], scales),
      ],
      input: [
        value("input_ids", DataType.INT64, ["batch", "tokens"]),
        value("attention_mask", DataType.INT64, ["batch", "tokens"]),
      ],
      output: [value("last_hidden_state", DataType.FLOAT, ["batch", "tokens", dimensions])],
    }),
  });
  return onnx.ModelProto.encode(model).finish();
}

function node(opType: string, input: string[], output: string): Onnx.NodeProto {
  return onnx.NodeProto.create({ opType, input, output: [output] });
}

function tensor(name: string, dataType: number, dims: number[], data: Int8Array | Float32Array): Onnx.TensorProto {
  const rawData = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  return onnx.TensorProto.create({ name, dataType, dims, rawData });
}

function value(name: string, elemType: number, shape: (string | number)[]): Onnx.ValueInfoProto {
  const dim = shape.map((size) => (typeof size === "string" ? { dimParam: size } : { dimValue: size }));
  return onnx.ValueInfoProto.create({ name, type: { tensorType: { elemType, shape: { dim } } } });
}
